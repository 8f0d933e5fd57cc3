-- needs 17
CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a WITH (connect = false, failover = true, two_phase = true);
