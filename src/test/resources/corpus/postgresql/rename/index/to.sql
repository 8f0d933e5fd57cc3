CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
-- @renamed from=orders_note_idx
CREATE INDEX by_note ON app.orders (note) WHERE note <> '';
-- @renamed from=orders_id
CREATE UNIQUE INDEX unique_id ON app.orders (id);
COMMENT ON INDEX app.unique_id IS 'one';
