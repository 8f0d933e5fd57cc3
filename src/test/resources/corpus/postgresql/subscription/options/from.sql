CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a WITH (connect = false, binary = true, synchronous_commit = 'local');
CREATE SUBSCRIPTION t CONNECTION '' PUBLICATION a WITH (connect = false);
