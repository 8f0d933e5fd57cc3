-- from.sql to to.sql

DROP VIEW public.x;
ALTER TABLE public.t DROP COLUMN s;
ALTER TABLE public.t ADD COLUMN s integer GENERATED ALWAYS AS ((a * 3)) VIRTUAL;

-- rewrite: table:public.t/column:v: the table may be written anew
ALTER TABLE public.t ALTER COLUMN v SET EXPRESSION AS ((a * 4));
ALTER TABLE public.t DROP COLUMN w;

-- rewrite: table:public.t/column:w: the table is written anew: each row gets a value
ALTER TABLE public.t ADD COLUMN w integer GENERATED ALWAYS AS (a) STORED;

CREATE OR REPLACE VIEW public.x AS
 SELECT v,
    s
   FROM public.t;

-- to.sql to from.sql

DROP VIEW public.x;
ALTER TABLE public.t DROP COLUMN s;

-- rewrite: table:public.t/column:s: the table is written anew: each row gets a value
ALTER TABLE public.t ADD COLUMN s integer GENERATED ALWAYS AS ((a * 3)) STORED;

-- rewrite: table:public.t/column:v: the table may be written anew
ALTER TABLE public.t ALTER COLUMN v SET EXPRESSION AS ((a * 2));
ALTER TABLE public.t DROP COLUMN w;
ALTER TABLE public.t ADD COLUMN w integer GENERATED ALWAYS AS (a) VIRTUAL;

CREATE OR REPLACE VIEW public.x AS
 SELECT v,
    s
   FROM public.t;
