-- from.sql to to.sql

ALTER TABLE public.orders RENAME TO purchases;
ALTER TABLE public.purchases RENAME COLUMN city TO town;

-- to.sql to from.sql

ALTER TABLE public.purchases RENAME TO orders;
ALTER TABLE public.orders RENAME COLUMN town TO city;
