CREATE SCHEMA "a.b'c";
CREATE TABLE "a.b'c"."T ""x""" ("c;d" integer);
