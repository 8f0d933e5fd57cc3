-- from.sql to to.sql

-- rebuild: function:public.g(): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.g();
ALTER TABLE public.t ADD COLUMN points integer;

-- body-change: function:public.f(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT points FROM t$function$;

CREATE OR REPLACE FUNCTION public.g(OUT a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT points FROM t$function$;

-- to.sql to from.sql

-- rebuild: function:public.g(): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.g();

-- body-change: function:public.f(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT id FROM t$function$;

CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT id FROM t$function$;

-- data-loss: table:public.t/column:points: the column's values are gone
ALTER TABLE public.t DROP COLUMN points;
