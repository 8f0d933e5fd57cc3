-- from.sql to to.sql

-- rebuild: statistics:public.t_expr: dropped and made anew: it needs public.t.x, which changes or goes
DROP STATISTICS public.t_expr;

-- rebuild: statistics:public.t_xy: dropped and made anew: it needs public.t.x, which changes or goes
DROP STATISTICS public.t_xy;

-- rebuild: table:public.s/exclusion:s_a_b_excl: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.s DROP CONSTRAINT s_a_b_excl;

-- rewrite: table:public.s/column:a: the table may be written anew
-- may-fail: table:public.s/column:a: a value that character varying(10) does not take makes it fail
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s ALTER COLUMN a TYPE character varying(10);

-- rewrite: table:public.s/column:b: the table may be written anew
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s ALTER COLUMN b TYPE numeric USING b::numeric;

-- index-blocks-writes: table:public.s/exclusion:s_a_b_excl: its index is built under the lock
-- may-fail: table:public.s/exclusion:s_a_b_excl: fails where the rows there do not pass
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s ADD CONSTRAINT s_a_b_excl EXCLUDE USING btree (a WITH =, b WITH =) WHERE ((b > (0)::numeric));

-- rewrite: table:public.t/column:room: the table may be written anew
-- may-fail: table:public.t/column:room: a value that int8range does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN room TYPE int8range USING room::text::int8range;

-- rewrite: table:public.t/column:x: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN x TYPE bigint USING x::bigint;
CREATE STATISTICS public.t_expr ON y, (x + y) FROM public.t;
CREATE STATISTICS public.t_xy (ndistinct) ON x, y FROM public.t;

-- to.sql to from.sql

-- rebuild: statistics:public.t_expr: dropped and made anew: it needs public.t.x, which changes or goes
DROP STATISTICS public.t_expr;

-- rebuild: statistics:public.t_xy: dropped and made anew: it needs public.t.x, which changes or goes
DROP STATISTICS public.t_xy;

-- rebuild: table:public.s/exclusion:s_a_b_excl: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.s DROP CONSTRAINT s_a_b_excl;
ALTER TABLE public.s ALTER COLUMN a TYPE text;

-- rewrite: table:public.s/column:b: the table may be written anew
-- may-fail: table:public.s/column:b: a value that integer does not take makes it fail
-- data-loss: table:public.s/column:b: what integer does not hold of a value is dropped or rounded
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s ALTER COLUMN b TYPE integer USING b::integer;

-- index-blocks-writes: table:public.s/exclusion:s_a_b_excl: its index is built under the lock
-- may-fail: table:public.s/exclusion:s_a_b_excl: fails where the rows there do not pass
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s ADD CONSTRAINT s_a_b_excl EXCLUDE USING btree (a WITH =, b WITH =) WHERE ((b > 0));

-- rewrite: table:public.t/column:room: the table may be written anew
-- may-fail: table:public.t/column:room: a value that int4range does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN room TYPE int4range USING room::text::int4range;

-- rewrite: table:public.t/column:x: the table may be written anew
-- may-fail: table:public.t/column:x: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN x TYPE integer USING x::integer;
CREATE STATISTICS public.t_expr ON y, (x + y) FROM public.t;
CREATE STATISTICS public.t_xy (ndistinct) ON x, y FROM public.t;
