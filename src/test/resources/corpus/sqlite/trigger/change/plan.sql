-- from.sql to to.sql

-- rebuild: table:t/trigger:r: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "r";
CREATE TRIGGER "r" AFTER UPDATE OF a, b ON t WHEN new.b > 5 BEGIN SELECT raise(ABORT, 'no; never'); DELETE FROM t WHERE 0; END;

-- to.sql to from.sql

-- rebuild: table:t/trigger:r: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "r";
CREATE TRIGGER "r" AFTER INSERT ON t BEGIN UPDATE t SET b = CASE WHEN new.b IS NULL THEN 1 ELSE new.b END WHERE id = new.id; END;
