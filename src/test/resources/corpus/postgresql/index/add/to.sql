CREATE TABLE public.orders (id integer PRIMARY KEY, customer integer, note text, "from" text);
CREATE MATERIALIZED VIEW public.notes AS SELECT id, note FROM public.orders;
CREATE INDEX orders_customer ON public.orders (customer) INCLUDE (note) WITH (fillfactor = 70) WHERE id > 0;
CREATE UNIQUE INDEX "Orders index ""x""" ON public.orders (lower(note) DESC, id);
CREATE INDEX ON public.orders USING hash ("from");
CREATE UNIQUE INDEX notes_id ON public.notes (id);
COMMENT ON INDEX public.orders_customer IS 'by customer';
