-- from.sql to to.sql

-- body-change: table:shop.orders/rule:logs: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE logs AS
    ON INSERT TO shop.orders DO  INSERT INTO shop.log (what)
  VALUES ('new'::text);

-- data-loss: table:shop.log/column:at: the column's values are gone
ALTER TABLE shop.log DROP COLUMN at;

-- to.sql to from.sql

ALTER TABLE shop.log ADD COLUMN at timestamp with time zone;

-- body-change: table:shop.orders/rule:logs: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE logs AS
    ON INSERT TO shop.orders DO  INSERT INTO shop.log (what, at)
  VALUES ('new'::text, new.placed);
