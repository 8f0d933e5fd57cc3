-- from.sql to to.sql

-- rebuild: materialized view:app.m: dropped and made anew: it needs app.y, which changes or goes
DROP MATERIALIZED VIEW app.m;

-- rebuild: view:app.y: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.y;

-- rebuild: view:app.x: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.x;
ALTER TABLE app.t ALTER COLUMN v TYPE text COLLATE pg_catalog."C";

CREATE OR REPLACE VIEW app.x AS
 SELECT id,
    v
   FROM app.t;
ALTER VIEW app.x OWNER TO keeper;

-- privilege-widened: view:app.x/grant:reader: reader may do more than before
GRANT SELECT ON app.x TO reader;

-- privilege-widened: view:app.x/grant:writer (v): writer may do more than before
GRANT SELECT (v) ON app.x TO writer;

CREATE OR REPLACE VIEW app.y WITH (check_option='cascaded') AS
 SELECT v
   FROM app.x;
ALTER VIEW app.y OWNER TO keeper;

-- privilege-widened: view:app.y/grant:writer: writer may do more than before
GRANT INSERT ON app.y TO writer;

-- privilege-widened: view:app.y/grant:writer (v): writer may do more than before
GRANT UPDATE (v) ON app.y TO writer;

CREATE MATERIALIZED VIEW app.m AS
 SELECT v
   FROM app.y;
ALTER MATERIALIZED VIEW app.m OWNER TO keeper;

-- privilege-widened: materialized view:app.m/grant:reader: reader may do more than before
GRANT SELECT ON app.m TO reader;

-- to.sql to from.sql

-- rebuild: materialized view:app.m: dropped and made anew: it needs app.y, which changes or goes
DROP MATERIALIZED VIEW app.m;

-- rebuild: view:app.y: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.y;

-- rebuild: view:app.x: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.x;

-- rewrite: table:app.t/column:v: the table may be written anew
-- may-fail: table:app.t/column:v: a value that character varying(10) does not take makes it fail
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN v TYPE character varying(10) COLLATE pg_catalog."C";

CREATE OR REPLACE VIEW app.x AS
 SELECT id,
    v
   FROM app.t;
ALTER VIEW app.x OWNER TO keeper;

-- privilege-widened: view:app.x/grant:reader: reader may do more than before
GRANT SELECT ON app.x TO reader;

-- privilege-widened: view:app.x/grant:writer (v): writer may do more than before
GRANT SELECT (v) ON app.x TO writer;

CREATE OR REPLACE VIEW app.y WITH (check_option='cascaded') AS
 SELECT v
   FROM app.x;
ALTER VIEW app.y OWNER TO keeper;

-- privilege-widened: view:app.y/grant:writer: writer may do more than before
GRANT INSERT ON app.y TO writer;

-- privilege-widened: view:app.y/grant:writer (v): writer may do more than before
GRANT UPDATE (v) ON app.y TO writer;

CREATE MATERIALIZED VIEW app.m AS
 SELECT v
   FROM app.y;
ALTER MATERIALIZED VIEW app.m OWNER TO keeper;

-- privilege-widened: materialized view:app.m/grant:reader: reader may do more than before
GRANT SELECT ON app.m TO reader;
