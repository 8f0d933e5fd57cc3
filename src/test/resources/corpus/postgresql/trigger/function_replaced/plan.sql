-- from.sql to to.sql

CREATE SCHEMA other;

CREATE OR REPLACE FUNCTION other.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- body-change: table:public.t/trigger:w: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER w BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION other.f();
DROP FUNCTION public.f();

-- data-loss: table:public.t/column:old: the column's values are gone
ALTER TABLE public.t DROP COLUMN old;

-- to.sql to from.sql

ALTER TABLE public.t ADD COLUMN old integer;

CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- body-change: table:public.t/trigger:w: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER w BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
DROP FUNCTION other.f();
DROP SCHEMA other;
