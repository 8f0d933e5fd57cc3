-- from.sql to to.sql

ALTER TABLE public.notes ADD CONSTRAINT notes_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) NOT VALID;

-- data-loss: table:public.gone: the table and its rows are gone
DROP TABLE public.gone;
ALTER TABLE public.orders DETACH PARTITION public.orders_1;

-- data-loss: table:public.orders_1: the table and its rows are gone
DROP TABLE public.orders_1;
ALTER TABLE public.orders_2 DETACH PARTITION public.orders_2_2;

-- data-loss: table:public.orders_2_2: the table and its rows are gone
DROP TABLE public.orders_2_2;

-- apart

-- validation: table:public.notes/foreign key:notes_order_id_fkey: every row is checked
-- may-fail: table:public.notes/foreign key:notes_order_id_fkey: fails where the rows there do not pass
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_order_id_fkey;

-- to.sql to from.sql

CREATE TABLE public.gone (
  order_id integer,
  CONSTRAINT gone_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id)
);

CREATE TABLE public.orders_1 (
  id integer NOT NULL,
  CONSTRAINT orders_1_pkey PRIMARY KEY (id)
);
ALTER TABLE public.orders ATTACH PARTITION public.orders_1 FOR VALUES FROM (1) TO (10);

CREATE TABLE public.orders_2_2 (
  id integer NOT NULL,
  CONSTRAINT orders_2_2_pkey PRIMARY KEY (id)
);
ALTER TABLE public.orders_2 ATTACH PARTITION public.orders_2_2 FOR VALUES FROM (15) TO (20);
ALTER TABLE public.notes DROP CONSTRAINT notes_order_id_fkey;
