-- needs 17
CREATE TABLE public.a (id integer PRIMARY KEY);
