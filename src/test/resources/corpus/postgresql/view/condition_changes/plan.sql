-- from.sql to to.sql

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    customer,
    total
   FROM shop.orders
  WHERE ((total >= (1)::numeric) AND (placed < now()));

-- to.sql to from.sql

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    customer,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);
