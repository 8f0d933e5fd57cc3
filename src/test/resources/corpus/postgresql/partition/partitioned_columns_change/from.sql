CREATE TABLE bill (id integer NOT NULL, at date NOT NULL, sum text, gone text, note varchar(10), twice integer);
COMMENT ON COLUMN bill.note IS 'short';
