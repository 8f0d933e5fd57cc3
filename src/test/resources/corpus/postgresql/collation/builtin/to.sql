-- needs 17
CREATE SCHEMA app;
CREATE COLLATION app.plain (provider = builtin, locale = 'C.UTF-8');
CREATE COLLATION app.other (provider = builtin, locale = 'C');
CREATE TABLE app.t (id integer, a text COLLATE app.plain, w text COLLATE app.other);
