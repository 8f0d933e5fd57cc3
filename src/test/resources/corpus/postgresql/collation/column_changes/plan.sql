-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: view:public.w: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.w;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
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

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: view:public.w: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.w;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
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
