-- from.sql to to.sql

-- rewrite: table:shop.bands/column:n: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN n TYPE text USING n::text;

-- rebuild: range type:shop.names: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE shop.names;

-- rewrite: table:shop.bands/column:p: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN p TYPE text USING p::text;

-- rebuild: range type:shop.prices: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE shop.prices;
CREATE TYPE shop.names AS RANGE (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."POSIX");
CREATE TYPE shop.prices AS RANGE (subtype = numeric, subtype_diff = shop.apart);

-- may-fail: table:shop.bands/column:n: fails where the column holds a value that shop.names no longer takes
-- rewrite: table:shop.bands/column:n: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN n TYPE shop.names USING n::shop.names;

-- may-fail: table:shop.bands/column:p: fails where the column holds a value that shop.prices no longer takes
-- rewrite: table:shop.bands/column:p: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN p TYPE shop.prices USING p::shop.prices;

-- to.sql to from.sql

-- rewrite: table:shop.bands/column:n: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN n TYPE text USING n::text;

-- rebuild: range type:shop.names: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE shop.names;

-- rewrite: table:shop.bands/column:p: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN p TYPE text USING p::text;

-- rebuild: range type:shop.prices: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE shop.prices;
CREATE TYPE shop.names AS RANGE (subtype = text, collation = pg_catalog."C");
CREATE TYPE shop.prices AS RANGE (subtype = numeric);

-- may-fail: table:shop.bands/column:n: fails where the column holds a value that shop.names no longer takes
-- rewrite: table:shop.bands/column:n: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN n TYPE shop.names USING n::shop.names;

-- may-fail: table:shop.bands/column:p: fails where the column holds a value that shop.prices no longer takes
-- rewrite: table:shop.bands/column:p: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN p TYPE shop.prices USING p::shop.prices;
