CREATE TABLE public.people (id integer, email text, name text, "a b" integer, note text,
  CONSTRAINT "people's email" UNIQUE (email),
  UNIQUE (name, "a b") INCLUDE (note) WITH (fillfactor = 80));
CREATE TABLE public.days (id integer, at date NOT NULL, UNIQUE (at, id)) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.orders (person text REFERENCES public.people (email));
COMMENT ON CONSTRAINT "people's email" ON public.people IS 'one each';
