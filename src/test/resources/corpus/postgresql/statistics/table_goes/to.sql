CREATE TABLE public.other (id integer, city text);
