-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.low_note_idx;

-- non-transactional: table:app.low/index:low_note_idx: if it fails, index low_note_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY low_note_idx ON app.low USING btree (note);

-- together

CREATE INDEX noted ON app.parts USING btree (note);

-- to.sql to from.sql

DROP INDEX app.noted;
DROP INDEX IF EXISTS app.low_note_idx;
