CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
-- @renamed from=by_note
CREATE INDEX orders_note_idx ON app.orders (note) WHERE note <> '';
-- @renamed from=unique_id
CREATE UNIQUE INDEX orders_id ON app.orders (id);
COMMENT ON INDEX app.orders_id IS 'one';
