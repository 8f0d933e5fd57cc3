-- from.sql to to.sql

ALTER EVENT TRIGGER watch RENAME TO watching;

-- to.sql to from.sql

ALTER EVENT TRIGGER watching RENAME TO watch;
