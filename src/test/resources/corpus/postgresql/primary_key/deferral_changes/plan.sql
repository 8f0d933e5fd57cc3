-- from.sql to to.sql

ALTER TABLE shop.lines DROP CONSTRAINT k;

-- outside

-- non-transactional: table:shop.lines/primary key:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.lines/primary key:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON shop.lines (a, b);

-- together

ALTER TABLE shop.lines ADD CONSTRAINT k PRIMARY KEY USING INDEX k DEFERRABLE;

-- to.sql to from.sql

ALTER TABLE shop.lines DROP CONSTRAINT k;

-- outside

-- non-transactional: table:shop.lines/primary key:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.lines/primary key:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON shop.lines (a, b);

-- together

ALTER TABLE shop.lines ADD CONSTRAINT k PRIMARY KEY USING INDEX k;
