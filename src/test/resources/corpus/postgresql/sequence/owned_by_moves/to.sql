CREATE SEQUENCE s;
CREATE TABLE a (id integer , n text);
CREATE TABLE b (id integer NOT NULL DEFAULT nextval('s'), n text);
ALTER SEQUENCE s OWNED BY b.id;
