CREATE SCHEMA "My ""App""";
-- @renamed from="select"
CREATE TABLE "My ""App"""."a.b ""c""" (
  -- @renamed from="from"
  "Ü; DROP" integer);
