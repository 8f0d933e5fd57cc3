-- from.sql to to.sql

-- rebuild: collation:app.plain: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION app.plain RENAME TO plain_old;
CREATE COLLATION app.other (provider = builtin, locale = 'C');
CREATE COLLATION app.plain (provider = builtin, locale = 'C.UTF-8');
ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE app.plain;
ALTER TABLE app.t ALTER COLUMN w TYPE text COLLATE app.other;
DROP COLLATION app.plain_old;

-- to.sql to from.sql

-- rebuild: collation:app.plain: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION app.plain RENAME TO plain_old;
CREATE COLLATION app.plain (provider = libc, locale = 'C');
ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE app.plain;
ALTER TABLE app.t ALTER COLUMN w TYPE text;
DROP COLLATION app.other;
DROP COLLATION app.plain_old;
