-- from.sql to to.sql

-- body-change: view:shop.names/rule:keeps: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE keeps AS
    ON DELETE TO shop.names DO INSTEAD  DELETE FROM shop.customers c
  WHERE (c.id = old.id);

-- to.sql to from.sql

-- body-change: view:shop.names/rule:keeps: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE keeps AS
    ON DELETE TO shop.names DO INSTEAD NOTHING;
