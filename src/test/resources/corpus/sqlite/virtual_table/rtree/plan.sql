-- from.sql to to.sql

DROP VIEW "near";

-- data-loss: virtual table:area: the virtual table and its rows are gone
-- rebuild: virtual table:area: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "area";
CREATE VIRTUAL TABLE "area" USING rtree_i32(id, x0, x1);
CREATE TRIGGER "t_gone" AFTER DELETE ON t BEGIN DELETE FROM area WHERE id = old.id; END;

-- to.sql to from.sql

DROP TRIGGER "t_gone";

-- data-loss: virtual table:area: the virtual table and its rows are gone
-- rebuild: virtual table:area: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "area";
CREATE VIRTUAL TABLE "area" USING rtree(id, x0, x1, +label TEXT);

CREATE VIEW "near" AS
SELECT id, label FROM area WHERE x0 > 1;
