CREATE SCHEMA "My App (1)";
CREATE TYPE "My App (1)"."Pair, odd" AS (a integer, b integer);
CREATE TABLE "My App (1)".t (id integer PRIMARY KEY, p "My App (1)"."Pair, odd");
CREATE FUNCTION "My App (1)"."F."(a "My App (1)"."Pair, odd", b "My App (1)"."Pair, odd") RETURNS boolean
  LANGUAGE sql IMMUTABLE AS 'SELECT (a).a = (b).b';
CREATE FUNCTION "My App (1)".g(a "My App (1)"."Pair, odd", b "My App (1)"."Pair, odd") RETURNS boolean
  LANGUAGE sql IMMUTABLE AS 'SELECT (a).a <> (b).b';
CREATE OPERATOR "My App (1)".=@ (FUNCTION = "My App (1)"."F.", LEFTARG = "My App (1)"."Pair, odd",
  RIGHTARG = "My App (1)"."Pair, odd", NEGATOR = OPERATOR("My App (1)".@=));
CREATE OPERATOR "My App (1)".@= (FUNCTION = "My App (1)".g, LEFTARG = "My App (1)"."Pair, odd",
  RIGHTARG = "My App (1)"."Pair, odd", NEGATOR = OPERATOR("My App (1)".=@));
COMMENT ON OPERATOR "My App (1)".@= ("My App (1)"."Pair, odd", "My App (1)"."Pair, odd") IS 'odd';
