CREATE FUNCTION ok(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> 'y' $$;
CREATE FUNCTION valid(b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> '' $$;
CREATE DOMAIN d AS text CHECK (ok(VALUE)) CHECK (valid(VALUE));
CREATE DOMAIN e AS text DEFAULT concat('q', 'r');
CREATE TABLE t (id integer, d d);
