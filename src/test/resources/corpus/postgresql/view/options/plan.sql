-- from.sql to to.sql

CREATE OR REPLACE VIEW public.v WITH (check_option='cascaded') AS
 SELECT id
   FROM public.t
  WHERE (id > 0);

CREATE OR REPLACE VIEW public.w AS
 SELECT id
   FROM public.t
  WHERE (id > 0);

CREATE OR REPLACE VIEW public.x WITH (check_option='cascaded') AS
 SELECT id
   FROM public.t
  WHERE (id > 1);

-- to.sql to from.sql

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (id > 0);

CREATE OR REPLACE VIEW public.w WITH (security_barrier=true) AS
 SELECT id
   FROM public.t
  WHERE (id > 0);

CREATE OR REPLACE VIEW public.x WITH (check_option='local') AS
 SELECT id
   FROM public.t
  WHERE (id > 0);
