CREATE SCHEMA app;

CREATE TABLE app.orders (id bigint, note text);
-- @renamed from=messages
CREATE VIEW app.notes AS SELECT id, note FROM app.orders;
CREATE VIEW app.long_notes AS SELECT id FROM app.notes WHERE length(note) > 5;
-- @renamed from=amount
CREATE MATERIALIZED VIEW app.number AS SELECT count(*) AS n FROM app.orders;
