-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "badge_new" (
  "id" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "staff" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "person" ("id") ON UPDATE CASCADE
);

-- rewrite: table:badge: every row is copied into the table made anew
-- may-fail: table:badge: fails where a row does not fit what is new
INSERT INTO "badge_new" ("id")
SELECT "id" FROM "badge";
DROP TABLE "badge";
ALTER TABLE "badge_new" RENAME TO "badge";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('badge');

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "badge_new" (
  "id" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "staff" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "person" ("id")
);

-- rewrite: table:badge: every row is copied into the table made anew
-- may-fail: table:badge: fails where a row does not fit what is new
INSERT INTO "badge_new" ("id")
SELECT "id" FROM "badge";
DROP TABLE "badge";
ALTER TABLE "badge_new" RENAME TO "badge";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('badge');

-- outside

PRAGMA foreign_keys = ON;
