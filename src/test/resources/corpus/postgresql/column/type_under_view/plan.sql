-- from.sql to to.sql

-- rebuild: view:public.w: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 5;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.v;
COMMENT ON VIEW public.w IS 'kept';
COMMENT ON COLUMN public.w.a IS 'kept, too';

-- to.sql to from.sql

-- rebuild: view:public.w: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 5;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.v;
COMMENT ON VIEW public.w IS 'kept';
COMMENT ON COLUMN public.w.a IS 'kept, too';
