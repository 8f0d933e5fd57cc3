CREATE TABLE public.orders (id integer PRIMARY KEY, points integer DEFAULT 7);
CREATE INDEX orders_points ON public.orders (points);
