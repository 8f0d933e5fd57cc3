-- from.sql to to.sql

-- rebuild: table:o/trigger:r: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "r";
CREATE TRIGGER "r" AFTER INSERT ON o BEGIN UPDATE t SET a = 'n'; END;

-- data-loss: table:t/column:b: the column's values are gone
ALTER TABLE "t" DROP COLUMN "b";

-- to.sql to from.sql

-- rebuild: table:o/trigger:r: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "r";
ALTER TABLE "t" ADD COLUMN "b" INTEGER;
CREATE TRIGGER "r" AFTER INSERT ON o BEGIN UPDATE t SET b = new.x, a = 'n'; END;
