CREATE SCHEMA "My ""App""";
-- @renamed from="a.b ""c"""
CREATE TABLE "My ""App"""."select" (
  -- @renamed from="Ü; DROP"
  "from" integer);
