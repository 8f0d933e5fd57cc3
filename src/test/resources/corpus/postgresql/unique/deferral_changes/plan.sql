-- from.sql to to.sql

-- rebuild: table:shop.customers/unique:one_name: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.customers DROP CONSTRAINT one_name;

-- outside

-- non-transactional: table:shop.customers/unique:one_name: if it fails, index one_name stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.customers/unique:one_name: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY one_name ON shop.customers (name);

-- together

ALTER TABLE shop.customers ADD CONSTRAINT one_name UNIQUE USING INDEX one_name DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT one_name ON shop.customers IS 'later';

-- to.sql to from.sql

-- rebuild: table:shop.customers/unique:one_name: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.customers DROP CONSTRAINT one_name;

-- outside

-- non-transactional: table:shop.customers/unique:one_name: if it fails, index one_name stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.customers/unique:one_name: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY one_name ON shop.customers (name);

-- together

ALTER TABLE shop.customers ADD CONSTRAINT one_name UNIQUE USING INDEX one_name;
