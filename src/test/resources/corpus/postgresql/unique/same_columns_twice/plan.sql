-- from.sql to to.sql

CREATE TABLE public.orders (
  id integer NOT NULL,
  code text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_code UNIQUE (code)
);
ALTER TABLE public.orders ADD CONSTRAINT orders_code_too UNIQUE (code);
ALTER TABLE public.orders ADD CONSTRAINT orders_id UNIQUE (id);

-- to.sql to from.sql

-- data-loss: table:public.orders: the table and its rows are gone
DROP TABLE public.orders;
