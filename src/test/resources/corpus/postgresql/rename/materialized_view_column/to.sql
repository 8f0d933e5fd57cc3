CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text, total numeric);
-- @renamed message from=note
CREATE MATERIALIZED VIEW app.notes AS SELECT id, note AS message, total FROM app.orders;
CREATE UNIQUE INDEX notes_id ON app.notes (id);
CREATE INDEX notes_note ON app.notes (lower(message)) WHERE message <> '';
COMMENT ON COLUMN app.notes.message IS 'what was said';
CREATE VIEW app.long_notes AS SELECT id, message AS note FROM app.notes WHERE length(message) > 5;
CREATE STATISTICS app.notes_statistics ON id, message FROM app.notes;
