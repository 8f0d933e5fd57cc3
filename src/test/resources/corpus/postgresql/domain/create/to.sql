CREATE SCHEMA app;
CREATE DOMAIN app.price AS numeric(10,2) DEFAULT 0 NOT NULL CONSTRAINT positive CHECK (VALUE >= 0) CHECK (VALUE < 1000000);
CREATE DOMAIN app.name AS text COLLATE "C";
COMMENT ON DOMAIN app.price IS 'in euro';
COMMENT ON CONSTRAINT positive ON DOMAIN app.price IS 'nothing is worth less than nothing';
CREATE TABLE app.t (p app.price, ps app.price[], n app.name);
