-- from.sql to to.sql

-- rebuild: table:shop.orders/policy:mine: dropped and made anew: a condition of a policy cannot be removed in place
DROP POLICY mine ON shop.orders;

CREATE POLICY mine ON shop.orders
  WITH CHECK ((total >= (0)::numeric));
COMMENT ON POLICY mine ON shop.orders IS 'kept';

-- to.sql to from.sql

-- privilege-widened: table:shop.orders/policy:mine: other rows may be seen or written
ALTER POLICY mine ON shop.orders
  USING ((total > (0)::numeric));
