-- from.sql to to.sql

ALTER INDEX app.orders_note_idx RENAME TO by_note;
ALTER INDEX app.orders_id RENAME TO unique_id;

-- to.sql to from.sql

ALTER INDEX app.unique_id RENAME TO orders_id;
ALTER INDEX app.by_note RENAME TO orders_note_idx;
