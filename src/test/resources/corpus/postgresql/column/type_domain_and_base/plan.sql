-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that public.email does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.email USING a::public.email;
ALTER TABLE public.t ALTER COLUMN b TYPE text USING b::text;

-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE text[] USING c::text[];
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'a@b'::text;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that public.email does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE public.email USING b::public.email;

-- rewrite: table:public.t/column:c: the table may be written anew
-- may-fail: table:public.t/column:c: a value that public.email[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE public.email[] USING c::public.email[];
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'a@b'::text;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;
