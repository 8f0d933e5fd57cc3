CREATE TABLE public.orders (id integer NOT NULL, "my note" text NOT NULL, total bigint NOT NULL);
CREATE TABLE public.days (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.base (a integer NOT NULL);
CREATE TABLE public.heir (b integer NOT NULL) INHERITS (public.base);
