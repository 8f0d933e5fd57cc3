-- from.sql to to.sql

-- rebuild: view:shop.ids: dropped and made anew: it needs shop.paid, which changes or goes
DROP VIEW shop.ids;

-- rebuild: view:shop.paid: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.paid;

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);

CREATE OR REPLACE VIEW shop.ids AS
 SELECT id
   FROM shop.paid;
ALTER VIEW shop.ids OWNER TO pg_monitor;

-- privilege-widened: view:shop.paid/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.paid TO pg_monitor;
COMMENT ON VIEW shop.paid IS 'kept';
COMMENT ON COLUMN shop.paid.total IS 'in francs';

-- to.sql to from.sql

-- rebuild: view:shop.ids: dropped and made anew: it needs shop.paid, which changes or goes
DROP VIEW shop.ids;

-- rebuild: view:shop.paid: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.paid;

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    customer,
    total
   FROM shop.orders
  WHERE (total > (0)::numeric);

CREATE OR REPLACE VIEW shop.ids AS
 SELECT id
   FROM shop.paid;
ALTER VIEW shop.ids OWNER TO pg_monitor;

-- privilege-widened: view:shop.paid/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.paid TO pg_monitor;
COMMENT ON VIEW shop.paid IS 'kept';
COMMENT ON COLUMN shop.paid.total IS 'in francs';
