CREATE TABLE public.people (id integer, email text, name text);
