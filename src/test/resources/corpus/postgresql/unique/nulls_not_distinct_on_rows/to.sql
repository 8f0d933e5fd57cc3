-- needs 15
CREATE TABLE public.people (id integer, email text, name text,
  UNIQUE NULLS NOT DISTINCT (email, id) INCLUDE (name) WITH (fillfactor = 80));
