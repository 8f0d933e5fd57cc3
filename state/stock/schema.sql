CREATE SCHEMA stock;

COMMENT ON SCHEMA stock IS 'Where the ducks are when they are not on a desk';
