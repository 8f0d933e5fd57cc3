CREATE ACCESS METHOD "heap 2" TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (id integer PRIMARY KEY, words text) USING "heap 2";
CREATE TABLE u (id serial PRIMARY KEY, t integer REFERENCES t);
CREATE TABLE w (id integer) USING "heap 2";
CREATE VIEW v AS SELECT words FROM t;
