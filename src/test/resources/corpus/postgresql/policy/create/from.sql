CREATE TABLE public.t (id integer, who text);
