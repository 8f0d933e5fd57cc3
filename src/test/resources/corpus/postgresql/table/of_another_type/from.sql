CREATE SCHEMA "a.b";
CREATE TYPE "a.b"."per son" AS (id integer, name text);
CREATE TYPE human AS (id integer, name text);
CREATE TABLE friend OF "a.b"."per son";
