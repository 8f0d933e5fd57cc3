-- from.sql to to.sql

COMMENT ON CONSTRAINT positive ON DOMAIN shop.money IS 'no debts';
COMMENT ON VIEW shop.v IS 'ids';
COMMENT ON MATERIALIZED VIEW shop.m IS 'ids';
COMMENT ON FUNCTION shop.f() IS NULL;
COMMENT ON DOMAIN shop.money IS NULL;

-- to.sql to from.sql

COMMENT ON DOMAIN shop.money IS 'francs';
COMMENT ON FUNCTION shop.f() IS 'one';
COMMENT ON MATERIALIZED VIEW shop.m IS NULL;
COMMENT ON VIEW shop.v IS NULL;
COMMENT ON CONSTRAINT positive ON DOMAIN shop.money IS NULL;
