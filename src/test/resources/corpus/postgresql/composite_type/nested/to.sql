CREATE TYPE inner_t AS (x integer, y bigint);
CREATE TYPE outer_t AS (i inner_t, n text);
CREATE DOMAIN outer_d AS outer_t;
CREATE TABLE t (id integer, o outer_t, l inner_t[], d outer_d);
CREATE FUNCTION f(outer_t) RETURNS inner_t LANGUAGE sql AS 'SELECT ($1).i';
CREATE VIEW v AS SELECT ((o).i).y FROM t;
