CREATE TABLE t (id integer, a integer, b integer, CONSTRAINT in_order CHECK (a <= b));
CREATE INDEX t_less ON t ((a < b));
CREATE INDEX t_where ON t (id) WHERE a = b;
CREATE TABLE u (a date, b date, CHECK (a < b));
