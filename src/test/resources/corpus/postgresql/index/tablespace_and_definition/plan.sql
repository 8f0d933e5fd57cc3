-- from.sql to to.sql

-- outside

-- rebuild: table:app.orders/index:noted: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS app.noted;

-- non-transactional: table:app.orders/index:noted: if it fails, index noted stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY noted ON app.orders USING btree (note, id);
ALTER INDEX app.noted SET TABLESPACE spare;

-- to.sql to from.sql

-- outside

-- rebuild: table:app.orders/index:noted: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS app.noted;

-- non-transactional: table:app.orders/index:noted: if it fails, index noted stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY noted ON app.orders USING btree (note);
