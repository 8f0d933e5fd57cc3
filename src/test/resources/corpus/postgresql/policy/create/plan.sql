-- from.sql to to.sql

ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;

CREATE POLICY adds ON public.t
  FOR INSERT
  WITH CHECK (true);

CREATE POLICY mine ON public.t
  USING ((who = CURRENT_USER));

CREATE POLICY nothing ON public.t
  FOR DELETE;
COMMENT ON POLICY mine ON public.t IS 'to each his own';

CREATE OR REPLACE FUNCTION public.may(text)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT true$function$;

CREATE POLICY "Only some" ON public.t
  AS RESTRICTIVE
  FOR UPDATE
  TO pg_monitor, postgres
  USING (public.may(who))
  WITH CHECK ((id > 0));

-- to.sql to from.sql

-- privilege-widened: table:public.t/policy:Only some: rows it kept back may be seen or written
DROP POLICY "Only some" ON public.t;
DROP FUNCTION public.may(text);
DROP POLICY adds ON public.t;
DROP POLICY mine ON public.t;
DROP POLICY nothing ON public.t;

-- privilege-widened: table:public.t: policies no longer apply
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
