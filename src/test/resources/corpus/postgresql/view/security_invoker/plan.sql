-- from.sql to to.sql

CREATE OR REPLACE VIEW public.v WITH (security_invoker=true) AS
 SELECT id
   FROM public.t
  WHERE (id > 0);

-- to.sql to from.sql

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (id > 0);
