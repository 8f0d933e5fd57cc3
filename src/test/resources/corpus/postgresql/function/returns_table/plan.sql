-- from.sql to to.sql

-- rebuild: view:shop.big: dropped and made anew: it needs shop.totals(), which changes or goes
DROP VIEW shop.big;

-- rebuild: function:shop.totals(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION shop.totals();

CREATE OR REPLACE FUNCTION shop.totals()
 RETURNS TABLE(customer integer, total numeric, orders bigint)
 LANGUAGE sql
 STABLE
AS $function$SELECT o.customer, sum(o.total), count(*) FROM shop.orders o GROUP BY 1$function$;

CREATE OR REPLACE VIEW shop.big AS
 SELECT customer
   FROM shop.totals() totals(customer, total, orders)
  WHERE (total > (5)::numeric);

-- privilege-widened: view:shop.big/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.big TO pg_monitor;

-- to.sql to from.sql

-- rebuild: view:shop.big: dropped and made anew: it needs shop.totals(), which changes or goes
DROP VIEW shop.big;

-- rebuild: function:shop.totals(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION shop.totals();

CREATE OR REPLACE FUNCTION shop.totals()
 RETURNS TABLE(customer integer, total numeric)
 LANGUAGE sql
 STABLE
AS $function$SELECT o.customer, sum(o.total) FROM shop.orders o GROUP BY 1$function$;

CREATE OR REPLACE VIEW shop.big AS
 SELECT customer
   FROM shop.totals() totals(customer, total)
  WHERE (total > (5)::numeric);

-- privilege-widened: view:shop.big/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.big TO pg_monitor;
