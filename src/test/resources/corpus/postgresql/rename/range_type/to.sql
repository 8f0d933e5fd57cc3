CREATE SCHEMA app;

-- @renamed from=period
CREATE TYPE app.span AS RANGE (SUBTYPE = date);
CREATE TABLE app.stays (p app.span);
