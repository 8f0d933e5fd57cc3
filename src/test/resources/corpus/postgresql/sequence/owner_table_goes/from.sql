CREATE SEQUENCE s;
CREATE TABLE a (id integer NOT NULL DEFAULT nextval('s')); ALTER SEQUENCE s OWNED BY a.id;
CREATE TABLE b (id integer NOT NULL DEFAULT nextval('s'));
