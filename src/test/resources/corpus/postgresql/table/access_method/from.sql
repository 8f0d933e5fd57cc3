CREATE ACCESS METHOD "heap 2" TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (id integer PRIMARY KEY, words text);
CREATE TABLE u (id serial PRIMARY KEY, t integer REFERENCES t) USING "heap 2";
CREATE VIEW v AS SELECT words FROM t;
