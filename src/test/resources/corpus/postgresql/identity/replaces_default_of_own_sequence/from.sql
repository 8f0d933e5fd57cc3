CREATE SEQUENCE s START WITH 10;
CREATE TABLE t (id integer NOT NULL DEFAULT nextval('s'), a text);
