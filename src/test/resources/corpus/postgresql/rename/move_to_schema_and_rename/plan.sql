-- from.sql to to.sql

ALTER TABLE app.orders RENAME TO purchases;
ALTER TABLE app.purchases SET SCHEMA core;

-- to.sql to from.sql

ALTER TABLE core.purchases SET SCHEMA app;
ALTER TABLE app.purchases RENAME TO orders;
