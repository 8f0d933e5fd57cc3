CREATE FUNCTION shop.slug(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN TRIM(BOTH '-'::text FROM regexp_replace(lower(name), '[^a-z0-9]+'::text, '-'::text, 'g'::text));

COMMENT ON FUNCTION shop.slug(text) IS 'The Debugger 3000 becomes the-debugger-3000';
