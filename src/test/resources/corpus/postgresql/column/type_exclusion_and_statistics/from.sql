CREATE TABLE t (id integer, room int4range, x integer, y integer, EXCLUDE USING gist (room WITH &&));
CREATE STATISTICS t_xy (ndistinct) ON x, y FROM t;
CREATE STATISTICS t_expr ON (x + y), y FROM t;
CREATE TABLE s (a text, b integer, EXCLUDE USING btree (a WITH =, b WITH =) WHERE (b > 0));
