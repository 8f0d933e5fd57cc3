CREATE SCHEMA app;
CREATE SCHEMA tuning;
CREATE TABLE app.orders (id integer, city text, zip text);
-- @renamed from=city_zip
CREATE STATISTICS app.city_with_zip ON city, zip FROM app.orders;
COMMENT ON STATISTICS app.city_with_zip IS 'kept';
-- @renamed from=app.moved
CREATE STATISTICS tuning.moved ON city, id FROM app.orders;
