-- from.sql to to.sql

-- rebuild: table:app.log: dropped and made anew: its rows are copied
-- access-exclusive: table:app.log: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
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

-- replication: table:app.log: a publication that names the table loses it: add the new one
DROP TABLE app.log_old;

-- to.sql to from.sql

-- rebuild: table:app.log: dropped and made anew: its rows are copied
-- access-exclusive: table:app.log: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE app.log RENAME TO log_old;

CREATE TABLE app.log (
  id integer,
  note text
) TABLESPACE spare;

-- rewrite: table:app.log: every row is copied into the table made anew
INSERT INTO app.log (id, note)
SELECT id, note FROM app.log_old;

-- replication: table:app.log: a publication that names the table loses it: add the new one
DROP TABLE app.log_old;
