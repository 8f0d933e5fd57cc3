-- from.sql to to.sql

ALTER TABLE shop.customers ADD COLUMN region text;
ALTER TABLE shop.orders FORCE ROW LEVEL SECURITY;

-- privilege-widened: table:shop.orders/policy:local: other rows may be seen or written
ALTER POLICY local ON shop.orders
  USING ((EXISTS ( SELECT
   FROM shop.customers c
  WHERE ((c.id = orders.customer) AND (c.region = 'West'::text)))));

-- to.sql to from.sql

ALTER TABLE shop.orders NO FORCE ROW LEVEL SECURITY;

-- privilege-widened: table:shop.orders/policy:local: other rows may be seen or written
ALTER POLICY local ON shop.orders
  USING ((EXISTS ( SELECT
   FROM shop.customers c
  WHERE ((c.id = orders.customer) AND (c.city = 'Bern'::text)))));

-- data-loss: table:shop.customers/column:region: the column's values are gone
ALTER TABLE shop.customers DROP COLUMN region;
