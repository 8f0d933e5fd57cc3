CREATE SEQUENCE s;
CREATE TABLE a (id integer NOT NULL DEFAULT nextval('s'), n text);
CREATE TABLE b (id integer , n text);
ALTER SEQUENCE s OWNED BY a.id;
