CREATE TABLE t (id bigint NOT NULL, a text);
CREATE TABLE u (a text);
