CREATE SCHEMA app;

-- @renamed from=work
CREATE PROCEDURE app.job(n integer) LANGUAGE sql AS 'SELECT n';
-- @renamed from=joined
CREATE AGGREGATE app.glued(text) (SFUNC = textcat, STYPE = text);
-- @renamed from=other(integer)
CREATE FUNCTION app.over(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
CREATE FUNCTION app.over(n text) RETURNS text LANGUAGE sql AS 'SELECT n';
