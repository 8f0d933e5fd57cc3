CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
-- @renamed from=notes
CREATE VIEW app.messages AS SELECT id, note FROM app.orders;
CREATE VIEW app.long_notes AS SELECT id FROM app.messages WHERE length(note) > 5;
-- @renamed from=number
CREATE MATERIALIZED VIEW app.amount AS SELECT count(*) AS n FROM app.orders;
