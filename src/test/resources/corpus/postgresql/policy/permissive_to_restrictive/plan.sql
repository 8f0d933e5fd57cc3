-- from.sql to to.sql

-- rebuild: table:shop.customers/policy:p: dropped and made anew: the command of a policy and whether it permits cannot be changed in place
DROP POLICY p ON shop.customers;

CREATE POLICY p ON shop.customers
  AS RESTRICTIVE
  FOR SELECT
  TO pg_monitor, pg_read_all_data
  USING ((city IS NOT NULL));

-- to.sql to from.sql

-- privilege-widened: table:shop.customers/policy:p: rows it kept back may be seen or written
-- rebuild: table:shop.customers/policy:p: dropped and made anew: the command of a policy and whether it permits cannot be changed in place
DROP POLICY p ON shop.customers;

CREATE POLICY p ON shop.customers
  FOR SELECT
  USING ((city IS NOT NULL));
