-- from.sql to to.sql

CREATE FOREIGN TABLE app.high (
  id integer NOT NULL,
  note text
)
  SERVER files OPTIONS (filename '/dev/null', format 'csv');
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);

-- to.sql to from.sql

DROP FOREIGN TABLE app.high;
