-- from.sql to to.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s ON id, (status::text = ANY (ARRAY['a'::character varying::text, 'c'::character varying::text])) FROM public.orders;

-- to.sql to from.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s ON id, (status::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text])) FROM public.orders;
