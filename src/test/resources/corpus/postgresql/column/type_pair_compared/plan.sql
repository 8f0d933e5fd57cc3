-- from.sql to to.sql

-- rebuild: table:public.t/check:in_order: dropped and made anew: it needs public.t.a, which changes or goes
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DROP CONSTRAINT in_order;

-- rebuild: table:public.u/check:u_check: dropped and made anew: it needs public.u.a, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_check;

-- rewrite: table:public.u/column:a: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN a TYPE timestamp with time zone USING a::timestamp with time zone;

-- rewrite: table:public.u/column:b: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN b TYPE timestamp with time zone USING b::timestamp with time zone;
ALTER TABLE public.u ADD CONSTRAINT u_check CHECK ((a < b)) NOT VALID;

-- apart

-- validation: table:public.u/check:u_check: every row is checked
-- may-fail: table:public.u/check:u_check: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_check;

-- outside

-- rebuild: table:public.t/index:t_less: dropped and made anew: it needs public.t.a, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_less;

-- rebuild: table:public.t/index:t_where: dropped and made anew: it needs public.t.a, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_where;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:b: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE text USING b::text;
ALTER TABLE public.t ADD CONSTRAINT in_order CHECK ((a <= b)) NOT VALID;

-- apart

-- validation: table:public.t/check:in_order: every row is checked
-- may-fail: table:public.t/check:in_order: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT in_order;

-- outside

-- non-transactional: table:public.t/index:t_less: if it fails, index t_less stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_less ON public.t USING btree (((a < b)));

-- non-transactional: table:public.t/index:t_where: if it fails, index t_where stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_where ON public.t USING btree (id) WHERE (a = b);

-- to.sql to from.sql

-- rebuild: table:public.t/check:in_order: dropped and made anew: it needs public.t.a, which changes or goes
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DROP CONSTRAINT in_order;

-- rebuild: table:public.u/check:u_check: dropped and made anew: it needs public.u.a, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_check;

-- rewrite: table:public.u/column:a: the table may be written anew
-- may-fail: table:public.u/column:a: a value that date does not take makes it fail
-- data-loss: table:public.u/column:a: what date does not hold of a value is dropped or rounded
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN a TYPE date USING a::date;

-- rewrite: table:public.u/column:b: the table may be written anew
-- may-fail: table:public.u/column:b: a value that date does not take makes it fail
-- data-loss: table:public.u/column:b: what date does not hold of a value is dropped or rounded
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN b TYPE date USING b::date;
ALTER TABLE public.u ADD CONSTRAINT u_check CHECK ((a < b)) NOT VALID;

-- apart

-- validation: table:public.u/check:u_check: every row is checked
-- may-fail: table:public.u/check:u_check: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_check;

-- outside

-- rebuild: table:public.t/index:t_less: dropped and made anew: it needs public.t.a, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_less;

-- rebuild: table:public.t/index:t_where: dropped and made anew: it needs public.t.a, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_where;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE integer USING b::integer;
ALTER TABLE public.t ADD CONSTRAINT in_order CHECK ((a <= b)) NOT VALID;

-- apart

-- validation: table:public.t/check:in_order: every row is checked
-- may-fail: table:public.t/check:in_order: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT in_order;

-- outside

-- non-transactional: table:public.t/index:t_less: if it fails, index t_less stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_less ON public.t USING btree (((a < b)));

-- non-transactional: table:public.t/index:t_where: if it fails, index t_where stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_where ON public.t USING btree (id) WHERE (a = b);
