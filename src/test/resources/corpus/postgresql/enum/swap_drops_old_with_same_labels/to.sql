CREATE SCHEMA a; CREATE SCHEMA b;
CREATE TYPE b.kind AS ENUM ('x', 'y');
CREATE TABLE t (id integer, k b.kind DEFAULT 'x', ks b.kind[]);
CREATE VIEW v AS SELECT k FROM t WHERE k = 'x'::b.kind;
