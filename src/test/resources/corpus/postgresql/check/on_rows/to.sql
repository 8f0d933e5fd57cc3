CREATE TABLE public.orders (id integer PRIMARY KEY, total numeric, "to" date,
  CONSTRAINT "total's" CHECK (total >= 0), CHECK ("to" > '2000-01-01'));
CREATE TABLE public.part (id integer, at date, CONSTRAINT part_id CHECK (id > 0)) PARTITION BY RANGE (at);
CREATE TABLE public.part_a PARTITION OF public.part FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.old (LIKE public.orders, CONSTRAINT old_total CHECK (total > 0),
  CONSTRAINT old_own CHECK (id > 0) NO INHERIT);
CREATE TABLE public.older (extra text, CONSTRAINT older_extra CHECK (extra <> '')) INHERITS (public.old);
COMMENT ON CONSTRAINT "total's" ON public.orders IS 'never below';
