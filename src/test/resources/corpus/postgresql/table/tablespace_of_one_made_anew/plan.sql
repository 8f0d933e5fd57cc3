-- from.sql to to.sql

ALTER TABLE app.log RENAME TO log_old;

CREATE TABLE app.log (
  id integer,
  note text
) PARTITION BY RANGE (id) TABLESPACE spare;

CREATE TABLE app.log_all (
  id integer,
  note text
) TABLESPACE spare;
ALTER TABLE app.log ATTACH PARTITION app.log_all DEFAULT;

-- rewrite: table:app.log: every row is copied into the table made anew
-- may-fail: table:app.log: fails where a row fits no partition
INSERT INTO app.log (id, note)
SELECT id, note FROM app.log_old;
DROP TABLE app.log_old;

-- to.sql to from.sql

ALTER TABLE app.log RENAME TO log_old;

CREATE TABLE app.log (
  id integer,
  note text
) TABLESPACE spare;

-- rewrite: table:app.log: every row is copied into the table made anew
INSERT INTO app.log (id, note)
SELECT id, note FROM app.log_old;
DROP TABLE app.log_old;
