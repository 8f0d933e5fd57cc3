CREATE SCHEMA app;
CREATE SCHEMA tuning;
CREATE TABLE app.orders (id integer, city text, zip text);
-- @renamed from=city_with_zip
CREATE STATISTICS app.city_zip ON city, zip FROM app.orders;
COMMENT ON STATISTICS app.city_zip IS 'kept';
-- @renamed from=tuning.moved
CREATE STATISTICS app.moved ON city, id FROM app.orders;
