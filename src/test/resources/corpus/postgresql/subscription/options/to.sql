CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a WITH (connect = false, streaming = on, synchronous_commit = 'on');
CREATE SUBSCRIPTION t CONNECTION '' PUBLICATION a WITH (connect = false, binary = true);
