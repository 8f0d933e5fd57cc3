-- from.sql to to.sql

-- rebuild: table:shop.customers/unique:one_city: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.customers DROP CONSTRAINT one_city;
ALTER INDEX shop.one_name SET (fillfactor=70);

-- outside

-- non-transactional: table:shop.customers/unique:one_city: if it fails, index one_city stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.customers/unique:one_city: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY one_city ON shop.customers (city) INCLUDE (name);

-- together

ALTER TABLE shop.customers ADD CONSTRAINT one_city UNIQUE USING INDEX one_city;

-- to.sql to from.sql

-- rebuild: table:shop.customers/unique:one_city: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.customers DROP CONSTRAINT one_city;
ALTER INDEX shop.one_name SET (fillfactor=90);

-- outside

-- non-transactional: table:shop.customers/unique:one_city: if it fails, index one_city stays behind invalid; run again, the script drops it first
-- may-fail: table:shop.customers/unique:one_city: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY one_city ON shop.customers (city, name);

-- together

ALTER TABLE shop.customers ADD CONSTRAINT one_city UNIQUE USING INDEX one_city;
