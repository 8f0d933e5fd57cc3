-- from.sql to to.sql

-- data-loss: table:one.a: the table and its rows are gone
DROP TABLE one.a;
DROP SCHEMA one;

-- to.sql to from.sql

CREATE SCHEMA one;

CREATE TABLE one.a (
  id integer NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION p ADD TABLES IN SCHEMA one;
