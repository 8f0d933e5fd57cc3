-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:e/default: dropped and made anew: it needs public.t.e, which changes or goes
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;

-- rebuild: table:public.t/column:g/default: dropped and made anew: it needs public.t.g, which changes or goes
ALTER TABLE public.t ALTER COLUMN g DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE double precision USING a::double precision;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that double precision does not take makes it fail
-- data-loss: table:public.t/column:b: what double precision does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE double precision USING b::double precision;

-- rewrite: table:public.t/column:c: the table may be written anew
-- may-fail: table:public.t/column:c: a value that numeric(10,2) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(10,2) USING c::numeric;

-- rewrite: table:public.t/column:d: the table may be written anew
-- may-fail: table:public.t/column:d: a value that numeric does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE numeric USING d::numeric;

-- rewrite: table:public.t/column:e: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN e TYPE text USING e::text;

-- rewrite: table:public.t/column:g: the table may be written anew
-- may-fail: table:public.t/column:g: a value that uuid does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN g TYPE uuid USING g::uuid;

-- rewrite: table:public.t/column:h: the table may be written anew
-- may-fail: table:public.t/column:h: a value that inet does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN h TYPE inet USING h::inet;

-- rewrite: table:public.t/column:i: the table may be written anew
-- may-fail: table:public.t/column:i: a value that date does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN i TYPE date USING i::date;

-- rewrite: table:public.t/column:j: the table may be written anew
-- may-fail: table:public.t/column:j: a value that interval does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN j TYPE interval USING j::interval;
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT '5'::text;
ALTER TABLE public.t ALTER COLUMN g SET DEFAULT '00000000-0000-0000-0000-000000000000'::uuid;

CREATE OR REPLACE VIEW public.v AS
 SELECT e,
    c
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:e/default: dropped and made anew: it needs public.t.e, which changes or goes
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;

-- rebuild: table:public.t/column:g/default: dropped and made anew: it needs public.t.g, which changes or goes
ALTER TABLE public.t ALTER COLUMN g DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that real does not take makes it fail
-- data-loss: table:public.t/column:a: what real does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE real USING a::real;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that numeric does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE numeric USING b::numeric;

-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE text USING c::text;

-- rewrite: table:public.t/column:d: the table may be written anew
-- may-fail: table:public.t/column:d: a value that money does not take makes it fail
-- data-loss: table:public.t/column:d: what money does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE money USING d::money;

-- rewrite: table:public.t/column:e: the table may be written anew
-- may-fail: table:public.t/column:e: a value that bigint does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN e TYPE bigint USING e::bigint;

-- rewrite: table:public.t/column:g: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN g TYPE text USING g::text;

-- rewrite: table:public.t/column:h: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN h TYPE text USING h::text;

-- rewrite: table:public.t/column:i: the table may be written anew
-- may-fail: table:public.t/column:i: a value that character varying(30) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN i TYPE character varying(30) USING i::text;

-- rewrite: table:public.t/column:j: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN j TYPE text USING j::text;
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT 5;
ALTER TABLE public.t ALTER COLUMN g SET DEFAULT '00000000-0000-0000-0000-000000000000'::text;

CREATE OR REPLACE VIEW public.v AS
 SELECT e,
    c
   FROM public.t;
