CREATE SEQUENCE s;
CREATE TABLE b (id integer NOT NULL DEFAULT nextval('s'));
