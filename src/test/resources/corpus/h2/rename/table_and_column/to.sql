-- @renamed from="T"
CREATE TABLE "PUBLIC"."U" (
  "ID" INTEGER,
  -- @renamed from="A"
  "B" INTEGER,
  CONSTRAINT "CONSTRAINT_5" PRIMARY KEY ("ID")
);
CREATE INDEX IX ON U (B);
