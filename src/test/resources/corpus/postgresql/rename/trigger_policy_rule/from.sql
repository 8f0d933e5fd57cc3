CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
-- @renamed from=on_write
CREATE TRIGGER touch BEFORE UPDATE ON app.orders FOR EACH ROW EXECUTE FUNCTION app.touch();
-- @renamed from=all_rows
CREATE POLICY everybody ON app.orders USING (id > 0);
-- @renamed from=never
CREATE RULE keep AS ON DELETE TO app.orders DO INSTEAD NOTHING;
ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;
