CREATE TYPE public.mood AS ENUM ('calm');
CREATE TABLE public.a (id integer PRIMARY KEY, m public.mood NOT NULL);
CREATE PUBLICATION p FOR TABLE a (id, m) WITH (publish = 'insert');
