-- from.sql to to.sql

ALTER TABLE app.orders ADD COLUMN more integer;

-- to.sql to from.sql

-- data-loss: table:app.orders/column:more: the column's values are gone
ALTER TABLE app.orders DROP COLUMN more;
