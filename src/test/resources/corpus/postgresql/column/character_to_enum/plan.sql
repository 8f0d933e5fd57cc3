-- from.sql to to.sql

-- rewrite: table:public.orders/column:state: the table may be written anew
-- may-fail: table:public.orders/column:state: a value that public.state does not take makes it fail
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- to.sql to from.sql

-- rewrite: table:public.orders/column:state: the table may be written anew
-- may-fail: table:public.orders/column:state: a value that character(5) does not take makes it fail
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN state TYPE character(5) USING state::text;
