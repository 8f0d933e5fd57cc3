-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
CREATE STATISTICS public.s ON id, (status::text = ANY (ARRAY['a'::character varying::text, 'c'::character varying::text])) FROM public.orders;

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
CREATE STATISTICS public.s ON id, (status::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text])) FROM public.orders;
