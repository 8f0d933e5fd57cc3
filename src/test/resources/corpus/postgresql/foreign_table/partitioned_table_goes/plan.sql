-- from.sql to to.sql

-- data-loss: table:app.parts: the table and its rows are gone
-- data-loss: table:app.low: the table and its rows are gone
DROP TABLE app.parts;

-- to.sql to from.sql

CREATE TABLE app.parts (
  id integer NOT NULL,
  note text
) PARTITION BY RANGE (id);

CREATE TABLE app.low (
  id integer NOT NULL,
  note text
);
ALTER TABLE app.parts ATTACH PARTITION app.low FOR VALUES FROM (0) TO (10);

CREATE FOREIGN TABLE app.high (
  id integer NOT NULL,
  note text
)
  SERVER files OPTIONS (filename '/dev/null', format 'csv');
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);
