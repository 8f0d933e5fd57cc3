-- from.sql to to.sql

COMMENT ON INDEX public.t_pkey IS 'another';
COMMENT ON INDEX public.t_a_key IS 'a''s';
COMMENT ON CONSTRAINT t_pkey ON public.t IS NULL;

-- to.sql to from.sql

COMMENT ON CONSTRAINT t_pkey ON public.t IS 'the key';
COMMENT ON INDEX public.t_pkey IS 'the index';
COMMENT ON INDEX public.t_a_key IS NULL;
