-- from.sql to to.sql

-- rebuild: view:public.w: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:b/default: dropped and made anew: it needs public.t.b, which changes or goes
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that character varying(9) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(9);

-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE timestamp with time zone USING c::timestamp with time zone;

-- rewrite: table:public.t/column:id: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT '2'::character varying;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    a,
    b,
    c,
    k
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT v.a,
    x.b
   FROM (public.v
     JOIN public.v x USING (id));

-- to.sql to from.sql

-- rebuild: view:public.w: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:b/default: dropped and made anew: it needs public.t.b, which changes or goes
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- rewrite: table:public.t/column:c: the table may be written anew
-- may-fail: table:public.t/column:c: a value that date does not take makes it fail
-- data-loss: table:public.t/column:c: what date does not hold of a value is dropped or rounded
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE date USING c::date;

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT '1'::text;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    a,
    b,
    c,
    k
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT v.a,
    x.b
   FROM (public.v
     JOIN public.v x USING (id));
