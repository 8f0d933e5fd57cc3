-- from.sql to to.sql

-- body-change: table:shop.orders/rule:logs: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE logs AS
    ON INSERT TO shop.orders
   WHERE (new.total > (100)::numeric) DO  INSERT INTO shop.log (what)
  VALUES ('big'::text);

-- to.sql to from.sql

-- body-change: table:shop.orders/rule:logs: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE logs AS
    ON UPDATE TO shop.orders DO  INSERT INTO shop.log (what)
  VALUES ('changed'::text);
