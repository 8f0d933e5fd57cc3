-- from.sql to to.sql

ALTER TABLE app.orders RENAME COLUMN note TO remark;
ALTER TABLE app.orders ADD COLUMN come integer DEFAULT 5;

-- data-loss: table:app.orders/column:gone: the column's values are gone
ALTER TABLE app.orders DROP COLUMN gone;

-- to.sql to from.sql

ALTER TABLE app.orders RENAME COLUMN remark TO note;
ALTER TABLE app.orders ADD COLUMN gone integer;

-- data-loss: table:app.orders/column:come: the column's values are gone
ALTER TABLE app.orders DROP COLUMN come;
