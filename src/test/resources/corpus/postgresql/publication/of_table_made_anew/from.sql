CREATE TABLE public.a (id integer PRIMARY KEY, city text);
CREATE TABLE public.b (id integer PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE a, b;
