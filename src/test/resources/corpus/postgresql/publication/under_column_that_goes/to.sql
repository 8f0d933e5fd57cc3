-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY, city text);
CREATE PUBLICATION p FOR TABLE a (id, city) WITH (publish = 'insert');
