CREATE TABLE public.orders (id integer PRIMARY KEY, customer integer, note text, "from" text);
CREATE MATERIALIZED VIEW public.notes AS SELECT id, note FROM public.orders;
CREATE INDEX other ON public.orders (note);
