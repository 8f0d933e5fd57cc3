CREATE TABLE public.events (id integer NOT NULL, at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE TABLE public.events_a PARTITION OF public.events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.events_b PARTITION OF public.events FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')
  PARTITION BY LIST (id);
CREATE TABLE public.events_b1 PARTITION OF public.events_b FOR VALUES IN (1);
CREATE TABLE public.events_b2 PARTITION OF public.events_b DEFAULT;
CREATE INDEX events_note ON public.events (note);
CREATE UNIQUE INDEX events_key ON public.events (id, at);
