-- from.sql to to.sql

ALTER TABLE public.t ADD COLUMN b integer;

-- body-change: function:public.f(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT x + 2$function$;

-- body-change: function:public.g(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.g()
 RETURNS bigint
 LANGUAGE sql
 COST 7
BEGIN ATOMIC
 SELECT count(t.b) AS count
    FROM public.t;
END;

-- data-loss: table:public.t/column:a: the column's values are gone
ALTER TABLE public.t DROP COLUMN a;

-- to.sql to from.sql

ALTER TABLE public.t ADD COLUMN a integer;

-- body-change: function:public.f(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x + 1$function$;

-- body-change: function:public.g(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.g()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(t.a) AS count
    FROM public.t;
END;

-- data-loss: table:public.t/column:b: the column's values are gone
ALTER TABLE public.t DROP COLUMN b;
