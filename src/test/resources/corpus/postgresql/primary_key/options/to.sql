CREATE TABLE t (a integer PRIMARY KEY WITH (fillfactor=80, deduplicate_items=off));
