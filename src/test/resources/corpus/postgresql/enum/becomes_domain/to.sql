CREATE DOMAIN mood AS text CHECK (VALUE <> '');
CREATE TABLE t (id integer, a mood DEFAULT 'a');
