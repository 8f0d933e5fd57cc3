-- from.sql to to.sql

-- rebuild: view:public.x: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.x;
ALTER TABLE public.t DROP COLUMN s;
ALTER TABLE public.t ADD COLUMN s integer GENERATED ALWAYS AS ((a * 3)) VIRTUAL;
ALTER TABLE public.t ALTER COLUMN v SET EXPRESSION AS ((a * 4));
ALTER TABLE public.t DROP COLUMN w;

-- rewrite: table:public.t/column:w: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN w integer GENERATED ALWAYS AS (a) STORED;

CREATE OR REPLACE VIEW public.x AS
 SELECT v,
    s
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.x: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.x;
ALTER TABLE public.t DROP COLUMN s;

-- rewrite: table:public.t/column:s: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN s integer GENERATED ALWAYS AS ((a * 3)) STORED;
ALTER TABLE public.t ALTER COLUMN v SET EXPRESSION AS ((a * 2));
ALTER TABLE public.t DROP COLUMN w;
ALTER TABLE public.t ADD COLUMN w integer GENERATED ALWAYS AS (a) VIRTUAL;

CREATE OR REPLACE VIEW public.x AS
 SELECT v,
    s
   FROM public.t;
