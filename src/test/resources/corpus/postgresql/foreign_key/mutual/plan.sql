-- from.sql to to.sql

CREATE TABLE public.a (
  id integer NOT NULL,
  b integer,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE public.b (
  id integer NOT NULL,
  a integer,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b(id);
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);

CREATE TABLE public.c (
  b integer,
  CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES public.b(id)
);

-- to.sql to from.sql

ALTER TABLE public.a DROP CONSTRAINT a_b_fkey;
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- data-loss: table:public.a: the table and its rows are gone
DROP TABLE public.a;

-- data-loss: table:public.c: the table and its rows are gone
DROP TABLE public.c;

-- data-loss: table:public.b: the table and its rows are gone
DROP TABLE public.b;
