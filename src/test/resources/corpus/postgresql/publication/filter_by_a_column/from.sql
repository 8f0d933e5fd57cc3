-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY, active boolean NOT NULL);
CREATE PUBLICATION p FOR TABLE a WITH (publish = 'insert');
