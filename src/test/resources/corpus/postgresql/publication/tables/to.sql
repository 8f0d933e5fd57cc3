CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE TABLE public.b (id integer PRIMARY KEY);
CREATE TABLE public.c (id integer);
CREATE PUBLICATION p FOR TABLE b, c;
