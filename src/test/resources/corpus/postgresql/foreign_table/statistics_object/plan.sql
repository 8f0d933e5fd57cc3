-- from.sql to to.sql

CREATE STATISTICS app."both" ON id, note FROM app.far;

-- to.sql to from.sql

DROP STATISTICS app."both";
