-- from.sql to to.sql

ALTER TABLE app.orders RENAME TO purchases;
ALTER TABLE app.purchases RENAME COLUMN city TO town;

-- to.sql to from.sql

ALTER TABLE app.purchases RENAME TO orders;
ALTER TABLE app.orders RENAME COLUMN town TO city;
