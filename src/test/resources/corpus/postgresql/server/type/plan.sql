-- from.sql to to.sql

DROP VIEW app.seen;
DROP FOREIGN TABLE app.far;
DROP SERVER files;
CREATE SERVER files TYPE 'b' FOREIGN DATA WRAPPER away;

CREATE FOREIGN TABLE app.far (
  id integer,
  note text
)
  SERVER files;

CREATE OR REPLACE VIEW app.seen AS
 SELECT id
   FROM app.far;

-- to.sql to from.sql

DROP VIEW app.seen;
DROP FOREIGN TABLE app.far;
DROP SERVER files;
CREATE SERVER files TYPE 'a' FOREIGN DATA WRAPPER away;

CREATE FOREIGN TABLE app.far (
  id integer,
  note text
)
  SERVER files;

CREATE OR REPLACE VIEW app.seen AS
 SELECT id
   FROM app.far;
