-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/column:c/default: dropped and made anew: it needs public.t.c, which changes or goes
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE timestamp with time zone USING a::timestamp with time zone;
ALTER TABLE public.t ALTER COLUMN b TYPE timestamp without time zone;

-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE timestamp without time zone USING c::timestamp without time zone;

-- rewrite: table:public.t/column:d: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE interval USING d::interval;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT now();
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT '2020-01-01 00:00:00'::timestamp without time zone;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a AT TIME ZONE 'UTC'::text) AS at
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/column:c/default: dropped and made anew: it needs public.t.c, which changes or goes
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that timestamp without time zone does not take makes it fail
-- data-loss: table:public.t/column:a: what timestamp without time zone does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE timestamp without time zone USING a::timestamp without time zone;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that timestamp(3) without time zone does not take makes it fail
-- data-loss: table:public.t/column:b: what timestamp(3) without time zone does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE timestamp(3) without time zone;

-- rewrite: table:public.t/column:c: the table may be written anew
-- may-fail: table:public.t/column:c: a value that date does not take makes it fail
-- data-loss: table:public.t/column:c: what date does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE date USING c::date;

-- rewrite: table:public.t/column:d: the table may be written anew
-- may-fail: table:public.t/column:d: a value that time without time zone does not take makes it fail
-- data-loss: table:public.t/column:d: what time without time zone does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE time without time zone USING d::time without time zone;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT now();
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT '2020-01-01'::date;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a AT TIME ZONE 'UTC'::text) AS at
   FROM public.t;
