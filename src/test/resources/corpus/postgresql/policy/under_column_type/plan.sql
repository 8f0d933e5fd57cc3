-- from.sql to to.sql

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.u.id, which changes or goes
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
DROP POLICY p ON public.t;

-- rebuild: table:public.t/policy:q: dropped and made anew: it needs public.may(integer), which changes or goes
DROP POLICY q ON public.t;

-- rebuild: function:public.may(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.may(integer);

-- rewrite: table:public.u/column:id: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
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

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.u.id, which changes or goes
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
DROP POLICY p ON public.t;

-- rebuild: table:public.t/policy:q: dropped and made anew: it needs public.may(integer), which changes or goes
DROP POLICY q ON public.t;

-- rebuild: function:public.may(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.may(integer);

-- rewrite: table:public.u/column:id: the table may be written anew
-- may-fail: table:public.u/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
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
