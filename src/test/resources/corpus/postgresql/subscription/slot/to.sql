CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION a WITH (connect = false, slot_name = 'other');
CREATE SUBSCRIPTION t CONNECTION '' PUBLICATION a WITH (connect = false);
