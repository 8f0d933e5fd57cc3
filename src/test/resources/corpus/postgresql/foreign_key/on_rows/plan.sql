-- from.sql to to.sql

CREATE TABLE public.new (
  id integer,
  CONSTRAINT new_id_fkey FOREIGN KEY (id) REFERENCES public.customers(id)
);
ALTER TABLE public.orders ADD CONSTRAINT "by code" FOREIGN KEY (code) REFERENCES public.customers(code) MATCH FULL ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_parent_fkey FOREIGN KEY (parent) REFERENCES public.orders(id) NOT VALID;

-- apart

-- validation: table:public.orders/foreign key:by code: every row is checked
-- may-fail: table:public.orders/foreign key:by code: fails where the rows there do not pass
ALTER TABLE public.orders VALIDATE CONSTRAINT "by code";

-- validation: table:public.orders/foreign key:orders_customer_fkey: every row is checked
-- may-fail: table:public.orders/foreign key:orders_customer_fkey: fails where the rows there do not pass
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_fkey;

-- validation: table:public.orders/foreign key:orders_parent_fkey: every row is checked
-- may-fail: table:public.orders/foreign key:orders_parent_fkey: fails where the rows there do not pass
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_parent_fkey;

-- to.sql to from.sql

-- data-loss: table:public.new: the table and its rows are gone
DROP TABLE public.new;
ALTER TABLE public.orders DROP CONSTRAINT "by code";
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_fkey;
ALTER TABLE public.orders DROP CONSTRAINT orders_parent_fkey;
