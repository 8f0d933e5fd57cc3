CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
-- @renamed from=touch
CREATE TRIGGER on_write BEFORE UPDATE ON app.orders FOR EACH ROW EXECUTE FUNCTION app.touch();
-- @renamed from=everybody
CREATE POLICY all_rows ON app.orders USING (id > 0);
-- @renamed from=keep
CREATE RULE never AS ON DELETE TO app.orders DO INSTEAD NOTHING;
ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;
