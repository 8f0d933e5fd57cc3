-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.more_pkey;

-- non-transactional: table:app.more/primary key:more_pkey: if it fails, index more_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:app.more/primary key:more_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY more_pkey ON app.more (id) TABLESPACE spare;
DROP INDEX CONCURRENTLY IF EXISTS app.coded;

-- non-transactional: table:app.more/unique:coded: if it fails, index coded stays behind invalid; run again, the script drops it first
-- may-fail: table:app.more/unique:coded: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY coded ON app.more (code) TABLESPACE spare;

-- together

ALTER TABLE app.more ADD CONSTRAINT more_pkey PRIMARY KEY USING INDEX more_pkey;
ALTER TABLE app.more ADD CONSTRAINT coded UNIQUE USING INDEX coded;

-- to.sql to from.sql

-- replication: table:app.more: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE app.more DROP CONSTRAINT more_pkey;
ALTER TABLE app.more DROP CONSTRAINT coded;
