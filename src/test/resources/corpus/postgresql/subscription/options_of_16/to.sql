-- needs 16
CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a
  WITH (connect = false, password_required = false, run_as_owner = true);
CREATE SUBSCRIPTION t CONNECTION '' PUBLICATION a WITH (connect = false, streaming = off);
