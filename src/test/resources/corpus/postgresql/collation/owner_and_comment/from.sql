CREATE COLLATION public.sorted (provider = icu, locale = 'en');
COMMENT ON COLLATION public.sorted IS 'one';
