CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a text);
CREATE FUNCTION app.compared(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
  AS 'SELECT bttextcmp(lower(a), lower(b))';
CREATE FUNCTION app.same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT lower(a) = lower(b)';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(app.===));
CREATE OPERATOR CLASS app.folded FOR TYPE text USING btree AS
  OPERATOR 3 app.===, FUNCTION 1 app.compared(text, text);
CREATE UNIQUE INDEX i ON app.t (a app.folded);
ALTER TABLE app.t ADD CONSTRAINT x EXCLUDE USING btree (a app.folded WITH OPERATOR(app.===));
