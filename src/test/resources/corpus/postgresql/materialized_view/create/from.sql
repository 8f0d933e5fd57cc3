CREATE TABLE public.t (id integer, a text);
