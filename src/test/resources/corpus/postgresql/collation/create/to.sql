CREATE SCHEMA app;
CREATE COLLATION app.numeric (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION app.blunt (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION app.c FROM "C";
COMMENT ON COLLATION app.numeric IS 'a2 before a10';
CREATE TABLE app.t (a text COLLATE app.numeric);
