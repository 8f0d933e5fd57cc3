-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY, city text, n integer);
CREATE PUBLICATION p FOR TABLE a (id, n) WITH (publish = 'insert');
