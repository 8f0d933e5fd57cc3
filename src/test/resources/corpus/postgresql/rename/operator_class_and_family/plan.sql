-- from.sql to to.sql

ALTER OPERATOR FAMILY app.numbers USING btree RENAME TO digits;
ALTER OPERATOR FAMILY app.moved USING hash SET SCHEMA core;
ALTER OPERATOR CLASS app.small USING btree RENAME TO big;
ALTER OPERATOR CLASS app.h USING hash SET SCHEMA core;

-- to.sql to from.sql

ALTER OPERATOR FAMILY core.moved USING hash SET SCHEMA app;
ALTER OPERATOR FAMILY app.digits USING btree RENAME TO numbers;
ALTER OPERATOR CLASS core.h USING hash SET SCHEMA app;
ALTER OPERATOR CLASS app.big USING btree RENAME TO small;
