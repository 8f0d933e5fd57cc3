CREATE TABLE public.customers (id integer PRIMARY KEY, code text UNIQUE);
CREATE TABLE public.orders (id integer PRIMARY KEY, customer integer, code text, parent integer);
