-- from.sql to to.sql

ALTER TABLE "My ""App"""."a.b ""c""" RENAME TO "select";
ALTER TABLE "My ""App"""."select" RENAME COLUMN "Ü; DROP" TO "from";

-- to.sql to from.sql

ALTER TABLE "My ""App"""."select" RENAME TO "a.b ""c""";
ALTER TABLE "My ""App"""."a.b ""c""" RENAME COLUMN "from" TO "Ü; DROP";
