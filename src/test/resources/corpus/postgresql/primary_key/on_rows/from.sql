CREATE TABLE public.orders (id integer, line integer, note text);
CREATE TABLE public.people (id integer NOT NULL, name text);
CREATE TABLE public.days (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
