CREATE TABLE t (id integer, room int8range, x bigint, y integer, EXCLUDE USING gist (room WITH &&));
CREATE STATISTICS t_xy (ndistinct) ON x, y FROM t;
CREATE STATISTICS t_expr ON (x + y), y FROM t;
CREATE TABLE s (a varchar(10), b numeric, EXCLUDE USING btree (a WITH =, b WITH =) WHERE (b > 0));
