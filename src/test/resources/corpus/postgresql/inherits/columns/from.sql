CREATE TABLE z (id integer NOT NULL, gone text, moved text, CONSTRAINT c CHECK (id > 0));
CREATE TABLE b (own text) INHERITS (z);
CREATE TABLE c (gone text) INHERITS (z);
CREATE VIEW v AS SELECT id FROM z;
