-- from.sql to to.sql

-- rebuild: view:shop.paid: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.paid;

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    placed,
    customer,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);

-- privilege-widened: view:shop.paid/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.paid TO pg_monitor;
COMMENT ON VIEW shop.paid IS 'kept';
COMMENT ON COLUMN shop.paid.total IS 'in francs';

-- to.sql to from.sql

-- rebuild: view:shop.paid: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.paid;

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    customer,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);

-- privilege-widened: view:shop.paid/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.paid TO pg_monitor;
COMMENT ON VIEW shop.paid IS 'kept';
COMMENT ON COLUMN shop.paid.total IS 'in francs';
