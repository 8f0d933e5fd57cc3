-- from.sql to to.sql

CREATE OPERATOR app.!== (
  FUNCTION = app.other,
  LEFTARG = integer,
  RIGHTARG = integer,
  NEGATOR = OPERATOR(app.===)
);

CREATE OPERATOR app.>>> (
  FUNCTION = app.more,
  LEFTARG = bigint,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.<<<)
);

-- to.sql to from.sql

DROP OPERATOR app.!==(integer, integer);
DROP OPERATOR app.>>>(bigint, integer);
