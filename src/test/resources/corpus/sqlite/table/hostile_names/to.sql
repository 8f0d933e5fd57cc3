CREATE TABLE "drop table x; --" ("a b" TEXT, "c""d" INTEGER, [e f] INTEGER);
CREATE TABLE `select` (`order` INTEGER PRIMARY KEY, [from] TEXT CHECK ([from] <> ']'), "it's" TEXT DEFAULT 'it''s');
CREATE INDEX "an index" ON "select" ("order", "it's");
CREATE VIEW "a view" AS SELECT "order", [from] FROM `select`;
