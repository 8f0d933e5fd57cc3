-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a WITH (connect = false);
