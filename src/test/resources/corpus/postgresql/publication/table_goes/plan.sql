-- from.sql to to.sql

-- data-loss: table:public.a: the table and its rows are gone
DROP TABLE public.a;

-- to.sql to from.sql

CREATE TABLE public.a (
  id integer NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION p ADD TABLE public.a;
ALTER PUBLICATION q ADD TABLE public.a;
