CREATE SCHEMA a; CREATE SCHEMA b;
CREATE TYPE a.kind AS ENUM ('x', 'y');
CREATE TABLE t (id integer, k a.kind DEFAULT 'x', ks a.kind[]);
CREATE VIEW v AS SELECT k FROM t WHERE k = 'x'::a.kind;
