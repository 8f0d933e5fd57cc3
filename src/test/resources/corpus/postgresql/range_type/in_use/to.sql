CREATE FUNCTION diff(a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT a - b';
CREATE TYPE span AS RANGE (subtype = double precision, subtype_diff = diff);
CREATE TABLE t (id integer, s span DEFAULT '[1,2)', m span_multirange, l span[], EXCLUDE USING gist (s WITH &&));
CREATE INDEX t_m ON t USING gist (m);
CREATE VIEW v AS SELECT upper(s) AS u FROM t;
CREATE FUNCTION f(span) RETURNS span_multirange LANGUAGE sql AS 'SELECT span_multirange($1)';
