-- from.sql to to.sql

-- rebuild: statistics:app.both: dropped and made anew: it needs app.far.id, which changes or goes
DROP STATISTICS app."both";
ALTER TABLE app.far ALTER COLUMN id TYPE bigint;
CREATE STATISTICS app."both" ON id, note FROM app.far;

-- to.sql to from.sql

-- rebuild: statistics:app.both: dropped and made anew: it needs app.far.id, which changes or goes
DROP STATISTICS app."both";
ALTER TABLE app.far ALTER COLUMN id TYPE integer;
CREATE STATISTICS app."both" ON id, note FROM app.far;
