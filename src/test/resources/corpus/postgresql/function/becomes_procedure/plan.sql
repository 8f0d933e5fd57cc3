-- from.sql to to.sql

DROP FUNCTION public.p(integer);

CREATE OR REPLACE PROCEDURE public.p(IN a integer)
 LANGUAGE sql
AS $procedure$$procedure$;

-- to.sql to from.sql

DROP PROCEDURE public.p(integer);

CREATE OR REPLACE FUNCTION public.p(a integer)
 RETURNS void
 LANGUAGE sql
AS $function$$function$;
