CREATE SCHEMA app;
CREATE TYPE app.number;
CREATE TYPE app.only;
COMMENT ON TYPE app.number IS 'to be';
