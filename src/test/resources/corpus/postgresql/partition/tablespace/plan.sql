-- from.sql to to.sql

-- rewrite: table:app.high: the table is copied
-- access-exclusive: table:app.high: nobody reads or writes it as long as that takes
ALTER TABLE app.high SET TABLESPACE spare;
ALTER TABLE app.parts SET TABLESPACE spare;

-- to.sql to from.sql

-- rewrite: table:app.high: the table is copied
-- access-exclusive: table:app.high: nobody reads or writes it as long as that takes
ALTER TABLE app.high SET TABLESPACE pg_default;
ALTER TABLE app.parts SET TABLESPACE pg_default;
