CREATE SCHEMA app;
CREATE TABLE app.orders (id bigint NOT NULL, placed_on date DEFAULT CURRENT_DATE NOT NULL, note text, total numeric(10,2) DEFAULT 0);
COMMENT ON TABLE app.orders IS 'what people bought';
COMMENT ON COLUMN app.orders.note IS 'it''s \ free text';
