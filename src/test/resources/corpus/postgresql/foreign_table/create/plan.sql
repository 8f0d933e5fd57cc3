-- from.sql to to.sql

CREATE FOREIGN TABLE app.empty ()
  SERVER files;

CREATE FOREIGN TABLE app.far (
  id integer OPTIONS (column_name 'ID', key 'true') NOT NULL,
  note text COLLATE pg_catalog."C" DEFAULT 'none'::text,
  code character varying(3) OPTIONS ("odd Name" 'it''s') COLLATE pg_catalog."POSIX" DEFAULT 'x'::character varying NOT NULL,
  twice integer GENERATED ALWAYS AS ((id * 2)) STORED,
  CONSTRAINT positive CHECK ((id > 0))
)
  SERVER files OPTIONS (schema_name 'x', table_name 'y');

-- to.sql to from.sql

DROP FOREIGN TABLE app.empty;
DROP FOREIGN TABLE app.far;
