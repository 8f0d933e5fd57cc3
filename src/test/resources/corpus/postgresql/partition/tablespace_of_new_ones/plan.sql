-- from.sql to to.sql

CREATE TABLE app.more (
  id integer NOT NULL,
  note text
) TABLESPACE spare;
ALTER TABLE app.parts ATTACH PARTITION app.more FOR VALUES FROM (20) TO (30);

CREATE TABLE app.most (
  id integer NOT NULL,
  note text
);
ALTER TABLE app.parts ATTACH PARTITION app.most FOR VALUES FROM (30) TO (40);

-- to.sql to from.sql

-- data-loss: table:app.more: the table and its rows are gone
DROP TABLE app.more;

-- data-loss: table:app.most: the table and its rows are gone
DROP TABLE app.most;
