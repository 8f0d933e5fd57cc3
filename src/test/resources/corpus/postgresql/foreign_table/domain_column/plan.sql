-- from.sql to to.sql

-- rebuild: domain:app.code: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN app.code RENAME TO code_old;

CREATE DOMAIN app.code AS character varying(9)
  CONSTRAINT code_check CHECK (((VALUE)::text <> ''::text));
ALTER TABLE app.far ALTER COLUMN code TYPE app.code;
DROP DOMAIN app.code_old;

-- to.sql to from.sql

ALTER DOMAIN app.code DROP CONSTRAINT code_check;

-- rebuild: domain:app.code: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN app.code RENAME TO code_old;
CREATE DOMAIN app.code AS text;
ALTER TABLE app.far ALTER COLUMN code TYPE app.code;
DROP DOMAIN app.code_old;
