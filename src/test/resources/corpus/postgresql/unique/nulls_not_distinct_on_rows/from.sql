-- needs 15
CREATE TABLE public.people (id integer, email text, name text);
