-- from.sql to to.sql

DROP VIEW public.w;
DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
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

DROP VIEW public.w;
DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
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
