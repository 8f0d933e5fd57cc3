-- from.sql to to.sql

CREATE OPERATOR "My App (1)".@= (
  FUNCTION = "My App (1)".g,
  LEFTARG = "My App (1)"."Pair, odd",
  RIGHTARG = "My App (1)"."Pair, odd",
  NEGATOR = OPERATOR("My App (1)".=@)
);
COMMENT ON OPERATOR "My App (1)".@=("My App (1)"."Pair, odd", "My App (1)"."Pair, odd") IS 'odd';

-- to.sql to from.sql

DROP OPERATOR "My App (1)".@=("My App (1)"."Pair, odd", "My App (1)"."Pair, odd");
