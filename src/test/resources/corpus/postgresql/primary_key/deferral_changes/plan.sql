-- from.sql to to.sql

-- replication: table:shop.lines: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:shop.lines/primary key:k: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.lines DROP CONSTRAINT k;

-- outside

-- non-transactional: table:shop.lines/primary key:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.lines/primary key:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON shop.lines (a, b);

-- together

ALTER TABLE shop.lines ADD CONSTRAINT k PRIMARY KEY USING INDEX k DEFERRABLE;

-- to.sql to from.sql

-- replication: table:shop.lines: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:shop.lines/primary key:k: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.lines DROP CONSTRAINT k;

-- outside

-- non-transactional: table:shop.lines/primary key:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.lines/primary key:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON shop.lines (a, b);

-- together

ALTER TABLE shop.lines ADD CONSTRAINT k PRIMARY KEY USING INDEX k;
