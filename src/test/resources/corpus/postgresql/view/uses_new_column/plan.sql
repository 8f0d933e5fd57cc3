-- from.sql to to.sql

ALTER TABLE shop.orders ADD COLUMN tax numeric(10,2) DEFAULT 0 NOT NULL;

CREATE OR REPLACE VIEW shop.paid AS
 SELECT id,
    customer,
    total,
    tax
   FROM shop.orders
  WHERE (total > (0)::numeric);

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

-- data-loss: table:shop.orders/column:tax: the column's values are gone
ALTER TABLE shop.orders DROP COLUMN tax;
