CREATE TABLE z (id bigint NOT NULL, added integer DEFAULT 3, CONSTRAINT c CHECK (id > 1), CONSTRAINT d CHECK (id < 100));
CREATE TABLE b (own text, moved text) INHERITS (z);
CREATE TABLE c (moved text) INHERITS (z);
CREATE VIEW v AS SELECT id FROM z;
