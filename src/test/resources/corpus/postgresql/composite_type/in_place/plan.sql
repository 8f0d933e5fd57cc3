-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: view:public.w: dropped and made anew: it needs public.lone, which changes or goes
DROP VIEW public.w;

-- data-loss: composite type:public.addr: the attribute's values are gone
ALTER TYPE public.addr DROP ATTRIBUTE no, ADD ATTRIBUTE zip text;
ALTER TYPE public.lone ALTER ATTRIBUTE a TYPE bigint, ADD ATTRIBUTE c text;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).zip AS zip
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT (ROW((1)::bigint, 'x'::text, 'y'::text)::public.lone).b AS b;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: view:public.w: dropped and made anew: it needs public.lone, which changes or goes
DROP VIEW public.w;

-- data-loss: composite type:public.addr: the attribute's values are gone
ALTER TYPE public.addr DROP ATTRIBUTE zip, ADD ATTRIBUTE no integer;
ALTER TYPE public.lone DROP ATTRIBUTE c, ALTER ATTRIBUTE a TYPE integer;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT (ROW(1, 'x'::text)::public.lone).b AS b;
