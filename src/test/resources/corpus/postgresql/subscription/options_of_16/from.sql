-- needs 16
CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a WITH (connect = false, origin = none);
CREATE SUBSCRIPTION t CONNECTION '' PUBLICATION a WITH (connect = false, streaming = parallel);
