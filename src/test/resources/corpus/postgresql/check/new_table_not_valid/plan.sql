-- from.sql to to.sql

CREATE TABLE public.t (
  a integer
);
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- to.sql to from.sql

-- data-loss: table:public.t: the table and its rows are gone
DROP TABLE public.t;
