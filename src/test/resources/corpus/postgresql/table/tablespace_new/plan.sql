-- from.sql to to.sql

CREATE UNLOGGED TABLE app.loose (
  id integer
) TABLESPACE spare;

CREATE TABLE app.more (
  id integer NOT NULL,
  CONSTRAINT more_pkey PRIMARY KEY (id) USING INDEX TABLESPACE spare
) WITH (fillfactor=70) TABLESPACE spare;

-- to.sql to from.sql

-- data-loss: table:app.loose: the table and its rows are gone
DROP TABLE app.loose;

-- data-loss: table:app.more: the table and its rows are gone
DROP TABLE app.more;
