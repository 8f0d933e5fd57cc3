-- needs 17
CREATE SCHEMA app;
CREATE COLLATION app.plain (provider = libc, locale = 'C');
CREATE TABLE app.t (id integer, a text COLLATE app.plain, w text);
