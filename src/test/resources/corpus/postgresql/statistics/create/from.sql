CREATE SCHEMA app;
CREATE SCHEMA tuning;
CREATE TABLE app.orders (id integer PRIMARY KEY, city text, zip text, placed timestamptz);
