CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text, total numeric);
-- @renamed note from=message
CREATE MATERIALIZED VIEW app.notes AS SELECT id, note, total FROM app.orders;
CREATE UNIQUE INDEX notes_id ON app.notes (id);
CREATE INDEX notes_note ON app.notes (lower(note)) WHERE note <> '';
COMMENT ON COLUMN app.notes.note IS 'what was said';
CREATE VIEW app.long_notes AS SELECT id, note FROM app.notes WHERE length(note) > 5;
CREATE STATISTICS app.notes_statistics ON id, note FROM app.notes;
