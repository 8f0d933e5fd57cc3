-- needs 15
CREATE TABLE public.a (id integer PRIMARY KEY, city text, status text, active boolean);
CREATE TABLE public.b (id integer PRIMARY KEY, city text);
CREATE TABLE public.c (id integer PRIMARY KEY, "My City" text);
CREATE PUBLICATION p FOR TABLE a (id, city) WHERE (status IN ('a', 'b')), b, c (id, "My City") WHERE ("My City" <> 'Bern') WITH (publish = 'insert');
