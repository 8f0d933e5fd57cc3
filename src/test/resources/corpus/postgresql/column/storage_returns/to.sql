CREATE DOMAIN long AS text;
CREATE TABLE t (id integer, a text, b numeric, c long, d integer[], e text, f jsonb);
ALTER TABLE t ALTER e SET STORAGE MAIN, ALTER f SET STORAGE MAIN;
