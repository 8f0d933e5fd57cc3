-- from.sql to to.sql

-- body-change: function:public.f(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a
    FROM public.t;
END;

-- data-loss: table:public.t/column:b: the column's values are gone
ALTER TABLE public.t DROP COLUMN b;

-- to.sql to from.sql

ALTER TABLE public.t ADD COLUMN b text;

-- body-change: function:public.f(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT concat(t.a, t.b) AS concat
    FROM public.t;
END;
