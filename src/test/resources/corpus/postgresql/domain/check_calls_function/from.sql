CREATE FUNCTION ok(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> 'x' $$;
CREATE FUNCTION valid(a text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> '' $$;
CREATE DOMAIN d AS text CHECK (ok(VALUE)) CHECK (valid(VALUE));
CREATE DOMAIN e AS text DEFAULT concat('p', 'r');
CREATE TABLE t (id integer, d d);
