-- from.sql to to.sql

CREATE SCHEMA app;
CREATE COLLATION app.blunt (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION app.c (provider = libc, locale = 'C');
CREATE COLLATION app."numeric" (provider = icu, locale = 'en-u-kn-true');
COMMENT ON COLLATION app."numeric" IS 'a2 before a10';

CREATE TABLE app.t (
  a text COLLATE app."numeric"
);

-- to.sql to from.sql

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
DROP COLLATION app.blunt;
DROP COLLATION app.c;
DROP COLLATION app."numeric";
DROP SCHEMA app;
