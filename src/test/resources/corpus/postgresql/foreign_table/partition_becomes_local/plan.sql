-- from.sql to to.sql

DROP FOREIGN TABLE app.high;

CREATE TABLE app.high (
  id integer NOT NULL,
  note text
);
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);

-- to.sql to from.sql

-- data-loss: table:app.high: the table and its rows are gone
DROP TABLE app.high;

CREATE FOREIGN TABLE app.high (
  id integer NOT NULL,
  note text
)
  SERVER files OPTIONS (filename '/dev/null', format 'csv');
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);
