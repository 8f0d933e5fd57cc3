-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY, city text, n bigint NOT NULL);
CREATE TABLE public.b (id integer PRIMARY KEY, city text, n bigint);
CREATE TABLE public.c (id integer PRIMARY KEY, n bigint);
CREATE PUBLICATION p FOR TABLE a WHERE (n > 10), b (id, n), c WITH (publish = 'insert');
