-- from.sql to to.sql

DROP POLICY p ON public.t;
DROP POLICY q ON public.t;
DROP FUNCTION public.may(integer);

-- rewrite: table:public.u/column:id: the table may be written anew
ALTER TABLE public.u ALTER COLUMN id TYPE bigint USING id::bigint;

CREATE POLICY p ON public.t
  USING ((EXISTS ( SELECT
   FROM public.u
  WHERE (u.id = t.id))));
COMMENT ON POLICY p ON public.t IS 'kept';

CREATE OR REPLACE FUNCTION public.may(b integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT true$function$;

CREATE POLICY q ON public.t
  USING (public.may(id));

-- to.sql to from.sql

DROP POLICY p ON public.t;
DROP POLICY q ON public.t;
DROP FUNCTION public.may(integer);

-- rewrite: table:public.u/column:id: the table may be written anew
-- may-fail: table:public.u/column:id: a value that integer does not take makes it fail
ALTER TABLE public.u ALTER COLUMN id TYPE integer USING id::integer;

CREATE POLICY p ON public.t
  USING ((EXISTS ( SELECT
   FROM public.u
  WHERE (u.id = t.id))));
COMMENT ON POLICY p ON public.t IS 'kept';

CREATE OR REPLACE FUNCTION public.may(a integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT true$function$;

CREATE POLICY q ON public.t
  USING (public.may(id));
