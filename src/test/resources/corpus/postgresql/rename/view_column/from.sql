CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
-- @renamed note from=message
CREATE VIEW app.notes AS SELECT id, note FROM app.orders;
CREATE VIEW app.long_notes AS SELECT id FROM app.notes WHERE length(note) > 5;
