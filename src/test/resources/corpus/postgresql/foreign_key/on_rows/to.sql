CREATE TABLE public.customers (id integer PRIMARY KEY, code text UNIQUE);
CREATE TABLE public.orders (id integer PRIMARY KEY, customer integer, code text, parent integer,
  FOREIGN KEY (customer) REFERENCES public.customers ON DELETE CASCADE,
  CONSTRAINT "by code" FOREIGN KEY (code) REFERENCES public.customers (code) MATCH FULL
    ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (parent) REFERENCES public.orders);
CREATE TABLE public.new (id integer REFERENCES public.customers);
