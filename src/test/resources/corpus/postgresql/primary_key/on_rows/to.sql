CREATE TABLE public.orders (id integer, line integer, note text, PRIMARY KEY (id, line) INCLUDE (note));
CREATE TABLE public.people (id integer NOT NULL, name text, CONSTRAINT "people key" PRIMARY KEY (id) DEFERRABLE);
CREATE TABLE public.days (id integer, at date, PRIMARY KEY (at, id)) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX ON public.orders (note);
