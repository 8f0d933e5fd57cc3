CREATE TABLE public.days (id integer, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE public.days_a PARTITION OF public.days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.customers (id integer PRIMARY KEY);
CREATE TABLE public.events (id integer, at date, customer integer REFERENCES public.customers)
  PARTITION BY RANGE (at);
CREATE TABLE public.events_a PARTITION OF public.events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.notes (day integer, at date, FOREIGN KEY (day, at) REFERENCES public.days);
