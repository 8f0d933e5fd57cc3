CREATE SCHEMA app;

-- @renamed from=job
CREATE PROCEDURE app.work(n integer) LANGUAGE sql AS 'SELECT n';
-- @renamed from=glued
CREATE AGGREGATE app.joined(text) (SFUNC = textcat, STYPE = text);
-- @renamed from=over
CREATE FUNCTION app.other(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
CREATE FUNCTION app.over(n text) RETURNS text LANGUAGE sql AS 'SELECT n';
