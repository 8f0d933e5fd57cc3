-- from.sql to to.sql

CREATE TYPE shop.state AS ENUM ('new', 'paid');
GRANT USAGE ON TYPE shop.state TO PUBLIC;
ALTER TABLE shop.orders ADD COLUMN state shop.state DEFAULT 'new'::shop.state NOT NULL;

-- privilege-widened: default privilege:schemas to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO pg_monitor;

-- privilege-widened: default privilege:types to PUBLIC: PUBLIC may do more with what will be created
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO PUBLIC;

-- to.sql to from.sql

ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON SCHEMAS FROM pg_monitor;

-- data-loss: table:shop.orders/column:state: the column's values are gone
ALTER TABLE shop.orders DROP COLUMN state;
DROP TYPE shop.state;
