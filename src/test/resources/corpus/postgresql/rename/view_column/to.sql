CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
-- @renamed message from=note
CREATE VIEW app.notes AS SELECT id, note AS message FROM app.orders;
CREATE VIEW app.long_notes AS SELECT id FROM app.notes WHERE length(message) > 5;
