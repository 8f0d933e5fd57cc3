-- from.sql to to.sql

CREATE SCHEMA app;
CREATE DOMAIN app.name AS text COLLATE pg_catalog."C";

CREATE DOMAIN app.price AS numeric(10,2) DEFAULT 0 NOT NULL
  CONSTRAINT positive CHECK ((VALUE >= (0)::numeric))
  CONSTRAINT price_check CHECK ((VALUE < (1000000)::numeric));
COMMENT ON DOMAIN app.price IS 'in euro';
COMMENT ON CONSTRAINT positive ON DOMAIN app.price IS 'nothing is worth less than nothing';

CREATE TABLE app.t (
  p app.price,
  ps app.price[],
  n app.name
);

-- to.sql to from.sql

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
DROP DOMAIN app.name;
DROP DOMAIN app.price;
DROP SCHEMA app;
