-- from.sql to to.sql

-- rebuild: range type:shop.names: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE shop.names RENAME TO names_old;
ALTER TYPE shop.names_multirange RENAME TO names_multirange_old;
ALTER FUNCTION shop.names(text, text) RENAME TO names_old;
ALTER FUNCTION shop.names(text, text, text) RENAME TO names_old;
ALTER FUNCTION shop.names_multirange() RENAME TO names_multirange_old;
ALTER FUNCTION shop.names_multirange(shop.names_old) RENAME TO names_multirange_old;
ALTER FUNCTION shop.names_multirange(VARIADIC shop.names_old[]) RENAME TO names_multirange_old;

-- rebuild: range type:shop.prices: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE shop.prices RENAME TO prices_old;
ALTER TYPE shop.prices_multirange RENAME TO prices_multirange_old;
ALTER FUNCTION shop.prices(numeric, numeric) RENAME TO prices_old;
ALTER FUNCTION shop.prices(numeric, numeric, text) RENAME TO prices_old;
ALTER FUNCTION shop.prices_multirange() RENAME TO prices_multirange_old;
ALTER FUNCTION shop.prices_multirange(shop.prices_old) RENAME TO prices_multirange_old;
ALTER FUNCTION shop.prices_multirange(VARIADIC shop.prices_old[]) RENAME TO prices_multirange_old;
CREATE TYPE shop.names AS RANGE (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."POSIX");
CREATE TYPE shop.prices AS RANGE (subtype = numeric, subtype_diff = shop.apart);

-- may-fail: table:shop.bands/column:n: fails where the column holds a value that shop.names no longer takes
-- rewrite: table:shop.bands/column:n: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN n TYPE shop.names USING n::text::shop.names;

-- may-fail: table:shop.bands/column:p: fails where the column holds a value that shop.prices no longer takes
-- rewrite: table:shop.bands/column:p: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN p TYPE shop.prices USING p::text::shop.prices;
DROP TYPE shop.names_old;
DROP TYPE shop.prices_old;

-- to.sql to from.sql

-- rebuild: range type:shop.names: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE shop.names RENAME TO names_old;
ALTER TYPE shop.names_multirange RENAME TO names_multirange_old;
ALTER FUNCTION shop.names(text, text) RENAME TO names_old;
ALTER FUNCTION shop.names(text, text, text) RENAME TO names_old;
ALTER FUNCTION shop.names_multirange() RENAME TO names_multirange_old;
ALTER FUNCTION shop.names_multirange(shop.names_old) RENAME TO names_multirange_old;
ALTER FUNCTION shop.names_multirange(VARIADIC shop.names_old[]) RENAME TO names_multirange_old;

-- rebuild: range type:shop.prices: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE shop.prices RENAME TO prices_old;
ALTER TYPE shop.prices_multirange RENAME TO prices_multirange_old;
ALTER FUNCTION shop.prices(numeric, numeric) RENAME TO prices_old;
ALTER FUNCTION shop.prices(numeric, numeric, text) RENAME TO prices_old;
ALTER FUNCTION shop.prices_multirange() RENAME TO prices_multirange_old;
ALTER FUNCTION shop.prices_multirange(shop.prices_old) RENAME TO prices_multirange_old;
ALTER FUNCTION shop.prices_multirange(VARIADIC shop.prices_old[]) RENAME TO prices_multirange_old;
CREATE TYPE shop.names AS RANGE (subtype = text, collation = pg_catalog."C");
CREATE TYPE shop.prices AS RANGE (subtype = numeric);

-- may-fail: table:shop.bands/column:n: fails where the column holds a value that shop.names no longer takes
-- rewrite: table:shop.bands/column:n: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN n TYPE shop.names USING n::text::shop.names;

-- may-fail: table:shop.bands/column:p: fails where the column holds a value that shop.prices no longer takes
-- rewrite: table:shop.bands/column:p: the table may be written anew
-- access-exclusive: table:shop.bands: nobody reads or writes it as long as that takes
ALTER TABLE shop.bands ALTER COLUMN p TYPE shop.prices USING p::text::shop.prices;
DROP TYPE shop.names_old;
DROP TYPE shop.prices_old;
