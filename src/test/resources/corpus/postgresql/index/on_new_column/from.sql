CREATE TABLE public.orders (id integer PRIMARY KEY, old text);
CREATE INDEX orders_old ON public.orders (old);
