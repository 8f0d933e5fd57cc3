CREATE SCHEMA shop;

GRANT USAGE ON SCHEMA shop TO shop_web;

COMMENT ON SCHEMA shop IS 'Quack & Co: rubber ducks for programmers who talk to them';
