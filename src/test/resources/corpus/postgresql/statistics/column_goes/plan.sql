-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
CREATE STATISTICS public.s ON id, city FROM public.orders;
DROP STATISTICS public.t;

-- data-loss: table:public.orders/column:zip: the column's values are gone
ALTER TABLE public.orders DROP COLUMN zip;

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
ALTER TABLE public.orders ADD COLUMN zip text;
CREATE STATISTICS public.s ON city, zip FROM public.orders;
CREATE STATISTICS public.t ON id, city FROM public.orders;
