CREATE SCHEMA app;

-- @renamed from=span
CREATE TYPE app.period AS RANGE (SUBTYPE = date);
CREATE TABLE app.stays (p app.period);
