CREATE TABLE t (id integer NOT NULL, n smallint NOT NULL, down bigint NOT NULL);
