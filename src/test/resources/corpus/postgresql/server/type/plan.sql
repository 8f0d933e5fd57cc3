-- from.sql to to.sql

-- rebuild: view:app.seen: dropped and made anew: it needs app.far.id, which changes or goes
DROP VIEW app.seen;

-- rebuild: foreign table:app.far: dropped and made anew: it needs files, which changes or goes
DROP FOREIGN TABLE app.far;

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
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

-- rebuild: view:app.seen: dropped and made anew: it needs app.far.id, which changes or goes
DROP VIEW app.seen;

-- rebuild: foreign table:app.far: dropped and made anew: it needs files, which changes or goes
DROP FOREIGN TABLE app.far;

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
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
