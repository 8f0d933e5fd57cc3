CREATE TABLE public.orders (id integer, "my note" text, total numeric);
CREATE TABLE public.days (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.base (a integer);
CREATE TABLE public.heir (b integer) INHERITS (public.base);
