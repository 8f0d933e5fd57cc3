CREATE SCHEMA app;
CREATE SCHEMA tuning;
CREATE TABLE app.orders (id integer PRIMARY KEY, city text, zip text, placed timestamptz);
CREATE STATISTICS app.city_zip ON city, zip FROM app.orders;
CREATE STATISTICS app.some (mcv) ON city, zip FROM app.orders;
CREATE STATISTICS tuning."By Month" ON (lower(city)), (date_part('month', placed AT TIME ZONE 'UTC')) FROM app.orders;
CREATE STATISTICS app.one ON (lower(zip)) FROM app.orders;
COMMENT ON STATISTICS tuning."By Month" IS 'for the report';
