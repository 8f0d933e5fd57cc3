-- from.sql to to.sql

-- rewrite: table:app.high: the table is copied
ALTER TABLE app.high SET TABLESPACE spare;
ALTER TABLE app.parts SET TABLESPACE spare;

-- to.sql to from.sql

-- rewrite: table:app.high: the table is copied
ALTER TABLE app.high SET TABLESPACE pg_default;
ALTER TABLE app.parts SET TABLESPACE pg_default;
