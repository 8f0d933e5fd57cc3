-- from.sql to to.sql

DROP VIEW public.v;
DROP VIEW public.w;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.m ALTER COLUMN c TYPE text COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE pg_catalog."POSIX";
ALTER TABLE public.t ALTER COLUMN k TYPE text;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'x'::text;
ALTER TABLE public.u ALTER COLUMN k TYPE text;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t
  ORDER BY a;

CREATE OR REPLACE VIEW public.w AS
 SELECT c
   FROM public.m_1;

-- to.sql to from.sql

DROP VIEW public.v;
DROP VIEW public.w;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.m ALTER COLUMN c TYPE text;
ALTER TABLE public.t ALTER COLUMN a TYPE text;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN k TYPE text COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'x'::text;
ALTER TABLE public.u ALTER COLUMN k TYPE text COLLATE pg_catalog."C";

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t
  ORDER BY a;

CREATE OR REPLACE VIEW public.w AS
 SELECT c
   FROM public.m_1;
