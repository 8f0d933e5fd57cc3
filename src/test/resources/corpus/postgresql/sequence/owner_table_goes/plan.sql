-- from.sql to to.sql

ALTER SEQUENCE public.s OWNED BY NONE;

-- data-loss: table:public.a: the table and its rows are gone
DROP TABLE public.a;

-- to.sql to from.sql

CREATE TABLE public.a (
  id integer DEFAULT nextval('public.s'::regclass) NOT NULL
);
ALTER SEQUENCE public.s OWNED BY public.a.id;
