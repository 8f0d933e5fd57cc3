-- from.sql to to.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/column:b/default: dropped and made anew: it needs public.t.b, which changes or goes
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- rebuild: table:public.t/column:c/default: dropped and made anew: it needs public.t.c, which changes or goes
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- rebuild: table:public.t/column:d/default: dropped and made anew: it needs public.t.d, which changes or goes
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that boolean does not take makes it fail
-- data-loss: table:public.t/column:b: what boolean does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE boolean USING b::boolean;

-- rewrite: table:public.t/column:c: the table may be written anew
-- may-fail: table:public.t/column:c: a value that boolean does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE boolean USING c::boolean;

-- rewrite: table:public.t/column:d: the table may be written anew
-- may-fail: table:public.t/column:d: a value that boolean does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE boolean USING d::boolean;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT false;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT true;
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT true;

-- outside

-- rebuild: table:public.t/index:t_flag: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_flag;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;

-- outside

-- non-transactional: table:public.t/index:t_flag: if it fails, index t_flag stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_flag ON public.t USING btree (id) WHERE (a = 1);

-- to.sql to from.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/column:b/default: dropped and made anew: it needs public.t.b, which changes or goes
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- rebuild: table:public.t/column:c/default: dropped and made anew: it needs public.t.c, which changes or goes
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- rebuild: table:public.t/column:d/default: dropped and made anew: it needs public.t.d, which changes or goes
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;

-- rewrite: table:public.t/column:b: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE integer USING b::integer;

-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE text USING c::text;

-- rewrite: table:public.t/column:d: the table may be written anew
-- may-fail: table:public.t/column:d: a value that character varying(5) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE character varying(5) USING d::text;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 0;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'true'::text;
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 'true'::character varying;

-- outside

-- rebuild: table:public.t/index:t_flag: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_flag;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that boolean does not take makes it fail
-- data-loss: table:public.t/column:a: what boolean does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE boolean USING a::boolean;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT true;

-- outside

-- non-transactional: table:public.t/index:t_flag: if it fails, index t_flag stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_flag ON public.t USING btree (id) WHERE a;
