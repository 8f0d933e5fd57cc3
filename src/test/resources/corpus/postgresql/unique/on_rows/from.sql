CREATE TABLE public.people (id integer, email text, name text, "a b" integer, note text);
CREATE TABLE public.days (id integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
