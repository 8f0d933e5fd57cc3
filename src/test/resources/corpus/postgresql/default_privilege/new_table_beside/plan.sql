-- from.sql to to.sql

CREATE TABLE shop.gifts (
  id integer
);
GRANT SELECT ON shop.gifts TO pg_monitor;

CREATE TABLE shop.returns (
  id integer NOT NULL,
  "order" integer,
  CONSTRAINT returns_pkey PRIMARY KEY (id),
  CONSTRAINT returns_order_fkey FOREIGN KEY ("order") REFERENCES shop.orders(id)
);
REVOKE SELECT ON shop.returns FROM pg_monitor;

-- to.sql to from.sql

-- data-loss: table:shop.gifts: the table and its rows are gone
DROP TABLE shop.gifts;

-- data-loss: table:shop.returns: the table and its rows are gone
DROP TABLE shop.returns;
