CREATE DOMAIN shop.email AS text
  CONSTRAINT email_has_an_at CHECK ((VALUE ~ '^[^@ ]+@[^@ ]+$'::text));

COMMENT ON DOMAIN shop.email IS 'The regular expression for all addresses is longer than this schema';
