-- from.sql to to.sql

CREATE STATISTICS app.city_zip ON city, zip FROM app.orders;
CREATE STATISTICS app.one ON lower(zip) FROM app.orders;
CREATE STATISTICS app."some" (mcv) ON city, zip FROM app.orders;
CREATE STATISTICS tuning."By Month" ON lower(city), date_part('month'::text, (placed AT TIME ZONE 'UTC'::text)) FROM app.orders;
COMMENT ON STATISTICS tuning."By Month" IS 'for the report';

-- to.sql to from.sql

DROP STATISTICS app.city_zip;
DROP STATISTICS app.one;
DROP STATISTICS app."some";
DROP STATISTICS tuning."By Month";
