-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY, city text, status text, active boolean);
CREATE TABLE public.b (id integer PRIMARY KEY, city text);
CREATE TABLE public.c (id integer PRIMARY KEY, "My City" text);
CREATE PUBLICATION p FOR TABLE a (id, city, active) WHERE (id > 10), b WHERE (id > 1), c (id) WITH (publish = 'insert');
