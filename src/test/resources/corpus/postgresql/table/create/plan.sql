-- from.sql to to.sql

CREATE TABLE app.orders (
  id bigint NOT NULL,
  placed_on date DEFAULT CURRENT_DATE NOT NULL,
  note text,
  total numeric(10,2) DEFAULT 0
);
COMMENT ON COLUMN app.orders.note IS E'it''s \\ free text';
COMMENT ON TABLE app.orders IS 'what people bought';

-- to.sql to from.sql

-- data-loss: table:app.orders: the table and its rows are gone
DROP TABLE app.orders;
