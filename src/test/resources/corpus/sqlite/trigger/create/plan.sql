-- from.sql to to.sql

CREATE TABLE "log" (
  "what" TEXT
);
CREATE TRIGGER "on table" BEFORE DELETE ON t FOR EACH ROW WHEN old.b > 5 BEGIN INSERT INTO log SELECT a FROM t WHERE id = old.id; END;
CREATE TRIGGER "on_view" INSTEAD OF INSERT ON v BEGIN INSERT INTO t (id, a) VALUES (new.id, new.a); INSERT INTO log VALUES ('v'); END;

-- to.sql to from.sql

DROP TRIGGER "on_view";
DROP TRIGGER "on table";

-- data-loss: table:log: the table and its rows are gone
DROP TABLE "log";
