-- from.sql to to.sql

DROP VIEW public.v;

CREATE TABLE public.v (
  a integer
);

-- to.sql to from.sql

-- data-loss: table:public.v: the table and its rows are gone
DROP TABLE public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT 1 AS a;
