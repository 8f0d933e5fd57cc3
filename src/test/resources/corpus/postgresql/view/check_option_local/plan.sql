-- from.sql to to.sql

CREATE OR REPLACE VIEW shop.paid WITH (check_option='local') AS
 SELECT id,
    customer,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);

-- to.sql to from.sql

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    customer,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);
