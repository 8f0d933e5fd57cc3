-- from.sql to to.sql

ALTER TABLE "t" RENAME COLUMN "a" TO "z";

-- rebuild: table:t/trigger:r: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "r";
CREATE TRIGGER "r" AFTER UPDATE OF z ON t BEGIN UPDATE t SET b = new.z WHERE id = new.id; END;

-- to.sql to from.sql

-- rebuild: table:t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX "i";

-- rebuild: table:t/trigger:r: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "r";
ALTER TABLE "t" ADD COLUMN "a" TEXT;

-- index-blocks-writes: table:t/index:i: writes wait while the index is built
CREATE INDEX "i" ON "t" ("a");
CREATE TRIGGER "r" AFTER UPDATE OF a ON t BEGIN UPDATE t SET b = new.a WHERE id = new.id; END;

-- data-loss: table:t/column:z: the column's values are gone
ALTER TABLE "t" DROP COLUMN "z";
