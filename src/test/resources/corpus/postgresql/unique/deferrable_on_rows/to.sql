CREATE TABLE public.people (id integer, email text, name text,
  UNIQUE (email) DEFERRABLE INITIALLY DEFERRED, UNIQUE (name, id) DEFERRABLE);
