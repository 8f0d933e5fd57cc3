-- from.sql to to.sql

CREATE TYPE app.number;
CREATE TYPE app.shell;
COMMENT ON TYPE app.shell IS 'a name';
CREATE OPERATOR FAMILY app.numbers USING btree;

CREATE OR REPLACE FUNCTION app.number_in(cstring)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;

CREATE OR REPLACE FUNCTION app.number_out(app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

CREATE OR REPLACE FUNCTION app.number_recv(internal)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4recv$function$;

CREATE OR REPLACE FUNCTION app.number_send(app.number)
 RETURNS bytea
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4send$function$;

CREATE TYPE app.number (
  INPUT = app.number_in,
  OUTPUT = app.number_out,
  RECEIVE = app.number_recv,
  SEND = app.number_send,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE,
  CATEGORY = 'N',
  DEFAULT = '7'
);
REVOKE USAGE ON TYPE app.number FROM PUBLIC;
GRANT USAGE ON TYPE app.number TO pg_monitor;
COMMENT ON TYPE app.number IS 'a number';
CREATE CAST (app.number AS integer) WITHOUT FUNCTION AS IMPLICIT;

CREATE DOMAIN app.small AS app.number
  CONSTRAINT small_check CHECK (((VALUE)::integer < 10));

CREATE OR REPLACE FUNCTION app.compared(a app.number, b app.number)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$btint4cmp$function$;

CREATE OR REPLACE FUNCTION app.same(a app.number, b app.number)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4eq$function$;

CREATE OPERATOR app.= (
  FUNCTION = app.same,
  LEFTARG = app.number,
  RIGHTARG = app.number,
  COMMUTATOR = OPERATOR(app.=)
);

CREATE OPERATOR CLASS app.numbers DEFAULT FOR TYPE app.number USING btree FAMILY app.numbers AS
  OPERATOR 3 app.=(app.number, app.number),
  FUNCTION 1 (app.number, app.number) app.compared(app.number, app.number);

CREATE TABLE app.t (
  id app.number NOT NULL,
  many app.number[],
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

CREATE OR REPLACE VIEW app.v AS
 SELECT ((id)::integer + 1) AS next
   FROM app.t;

-- to.sql to from.sql

DROP VIEW app.v;

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
DROP OPERATOR CLASS app.numbers USING btree;
DROP FUNCTION app.compared(app.number, app.number);
DROP OPERATOR FAMILY app.numbers USING btree;
DROP OPERATOR app.=(app.number, app.number);
DROP FUNCTION app.same(app.number, app.number);
DROP DOMAIN app.small;
DROP CAST (app.number AS integer);
DROP TYPE app.number CASCADE;
DROP TYPE app.shell;
