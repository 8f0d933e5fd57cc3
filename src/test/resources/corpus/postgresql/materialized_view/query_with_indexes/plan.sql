-- from.sql to to.sql

-- rebuild: materialized view:shop.sums: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW shop.sums;

CREATE MATERIALIZED VIEW shop.sums AS
 SELECT customer,
    sum(total) AS total
   FROM shop.orders
  WHERE (placed > '2020-01-01 00:00:00+00'::timestamp with time zone)
  GROUP BY customer;
CREATE UNIQUE INDEX sums_customer ON shop.sums USING btree (customer);
CREATE INDEX sums_total ON shop.sums USING btree (total DESC) WHERE (total > (0)::numeric);
ALTER MATERIALIZED VIEW shop.sums OWNER TO pg_read_all_data;

-- privilege-widened: materialized view:shop.sums/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.sums TO pg_monitor;
COMMENT ON MATERIALIZED VIEW shop.sums IS 'every hour';
COMMENT ON INDEX shop.sums_total IS 'best first';

-- to.sql to from.sql

-- rebuild: materialized view:shop.sums: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW shop.sums;

CREATE MATERIALIZED VIEW shop.sums AS
 SELECT customer,
    sum(total) AS total
   FROM shop.orders
  GROUP BY customer;
CREATE UNIQUE INDEX sums_customer ON shop.sums USING btree (customer);
CREATE INDEX sums_total ON shop.sums USING btree (total DESC) WHERE (total > (0)::numeric);
ALTER MATERIALIZED VIEW shop.sums OWNER TO pg_read_all_data;

-- privilege-widened: materialized view:shop.sums/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.sums TO pg_monitor;
COMMENT ON MATERIALIZED VIEW shop.sums IS 'every hour';
COMMENT ON INDEX shop.sums_total IS 'best first';
