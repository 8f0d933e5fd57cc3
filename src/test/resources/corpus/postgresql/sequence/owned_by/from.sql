CREATE SEQUENCE s;
CREATE TABLE t (a integer, b integer);
ALTER SEQUENCE s OWNED BY t.a;
CREATE SEQUENCE lone;
CREATE TABLE u (id integer DEFAULT nextval('lone'));
