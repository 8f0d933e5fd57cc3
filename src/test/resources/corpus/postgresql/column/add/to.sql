CREATE TABLE t (a text, b integer DEFAULT 7 NOT NULL);
