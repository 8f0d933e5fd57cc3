-- from.sql to to.sql

-- data-loss: table:public.lines: the table and its rows are gone
-- data-loss: table:public.lines_1: the table and its rows are gone
DROP TABLE public.lines;
ALTER TABLE public.notes DROP CONSTRAINT notes_order;

-- data-loss: table:public.orders: the table and its rows are gone
-- data-loss: table:public.orders_1: the table and its rows are gone
DROP TABLE public.orders;

-- to.sql to from.sql

CREATE TABLE public.orders (
  id integer NOT NULL,
  above integer,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_above_fkey FOREIGN KEY (above) REFERENCES public.orders(id)
) PARTITION BY RANGE (id);

CREATE TABLE public.lines (
  order_id integer,
  CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id)
) PARTITION BY RANGE (order_id);

CREATE TABLE public.lines_1 (
  order_id integer
);
ALTER TABLE public.lines ATTACH PARTITION public.lines_1 FOR VALUES FROM (1) TO (10);
ALTER TABLE public.notes ADD CONSTRAINT notes_order FOREIGN KEY (order_id) REFERENCES public.orders(id) NOT VALID;

CREATE TABLE public.orders_1 (
  id integer NOT NULL,
  above integer,
  CONSTRAINT orders_1_pkey PRIMARY KEY (id)
);
ALTER TABLE public.orders ATTACH PARTITION public.orders_1 FOR VALUES FROM (1) TO (10);

-- apart

-- validation: table:public.notes/foreign key:notes_order: every row is checked
-- may-fail: table:public.notes/foreign key:notes_order: fails where the rows there do not pass
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_order;
