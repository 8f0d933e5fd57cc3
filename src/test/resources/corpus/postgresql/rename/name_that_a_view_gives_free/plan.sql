-- from.sql to to.sql

ALTER VIEW app.notes RENAME TO notes_replaced;
ALTER TABLE app.orders RENAME TO notes;
DROP VIEW app.notes_replaced;

-- to.sql to from.sql

ALTER TABLE app.notes RENAME TO orders;

CREATE OR REPLACE VIEW app.notes AS
 SELECT note
   FROM app.orders;
