-- from.sql to to.sql

CREATE FOREIGN TABLE public.orders (
  id integer,
  city text,
  zip text
)
  SERVER elsewhere;
CREATE STATISTICS public.s ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'told';

-- to.sql to from.sql

DROP FOREIGN TABLE public.orders;
