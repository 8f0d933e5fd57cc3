CREATE TABLE public.orders (id integer PRIMARY KEY, total numeric, "to" date);
CREATE TABLE public.part (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE public.part_a PARTITION OF public.part FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.old (LIKE public.orders);
CREATE TABLE public.older (extra text) INHERITS (public.old);
