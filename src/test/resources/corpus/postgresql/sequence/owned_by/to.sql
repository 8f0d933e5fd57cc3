CREATE SEQUENCE s;
CREATE TABLE t (a integer, b integer);
ALTER SEQUENCE s OWNED BY t.b;
CREATE SEQUENCE lone;
CREATE TABLE u (id integer DEFAULT nextval('lone'));
ALTER SEQUENCE lone OWNED BY u.id;
