-- from.sql to to.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.t.n, which changes or goes
DROP VIEW app.v;

-- rebuild: function:app.number_out_too(app.number): dropped and made anew: it needs app.number, which changes or goes
DROP FUNCTION app.number_out_too(app.number);

-- rebuild: operator class:app.numbers USING btree: dropped and made anew: it needs app.number, which changes or goes
DROP OPERATOR CLASS app.numbers USING btree;

-- rebuild: function:app.compared(app.number, app.number): dropped and made anew: it needs app.number, which changes or goes
DROP FUNCTION app.compared(app.number, app.number);

-- rewrite: table:app.t/column:many: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN many TYPE text[] USING many::text[];

-- rewrite: table:app.t/column:n: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN n TYPE text USING n::text;

-- rebuild: base type:app.number/base type definition: dropped and made anew: how a base type reads, prints and stores its values cannot be changed in place
DROP TYPE app.number CASCADE;
CREATE TYPE app.number;

CREATE OR REPLACE FUNCTION app.number_in(cstring)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;
COMMENT ON FUNCTION app.number_in(cstring) IS 'kept, too';

CREATE OR REPLACE FUNCTION app.number_out_too(app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

CREATE TYPE app.number (
  INPUT = app.number_in,
  OUTPUT = app.number_out_too,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE,
  CATEGORY = 'N'
);
COMMENT ON TYPE app.number IS 'kept';

-- may-fail: table:app.t/column:many: fails where the column holds a value that app.number[] no longer takes
-- rewrite: table:app.t/column:many: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN many TYPE app.number[] USING many::app.number[];

-- may-fail: table:app.t/column:n: fails where the column holds a value that app.number no longer takes
-- rewrite: table:app.t/column:n: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN n TYPE app.number USING n::app.number;

CREATE OR REPLACE FUNCTION app.compared(a app.number, b app.number)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$btint4cmp$function$;

CREATE OPERATOR CLASS app.numbers DEFAULT FOR TYPE app.number USING btree FAMILY app.numbers AS
  FUNCTION 1 (app.number, app.number) app.compared(app.number, app.number);

CREATE OR REPLACE FUNCTION app.number_out(app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

CREATE OR REPLACE VIEW app.v AS
 SELECT n
   FROM app.t;

-- to.sql to from.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.t.n, which changes or goes
DROP VIEW app.v;

-- rebuild: function:app.number_out(app.number): dropped and made anew: it needs app.number, which changes or goes
DROP FUNCTION app.number_out(app.number);

-- rebuild: operator class:app.numbers USING btree: dropped and made anew: it needs app.number, which changes or goes
DROP OPERATOR CLASS app.numbers USING btree;

-- rebuild: function:app.compared(app.number, app.number): dropped and made anew: it needs app.number, which changes or goes
DROP FUNCTION app.compared(app.number, app.number);

-- rewrite: table:app.t/column:many: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN many TYPE text[] USING many::text[];

-- rewrite: table:app.t/column:n: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN n TYPE text USING n::text;

-- rebuild: base type:app.number/base type definition: dropped and made anew: how a base type reads, prints and stores its values cannot be changed in place
DROP TYPE app.number CASCADE;
CREATE TYPE app.number;

CREATE OR REPLACE FUNCTION app.number_in(cstring)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;
COMMENT ON FUNCTION app.number_in(cstring) IS 'kept, too';

CREATE OR REPLACE FUNCTION app.number_out(app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

CREATE TYPE app.number (
  INPUT = app.number_in,
  OUTPUT = app.number_out,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE
);
COMMENT ON TYPE app.number IS 'kept';

-- may-fail: table:app.t/column:many: fails where the column holds a value that app.number[] no longer takes
-- rewrite: table:app.t/column:many: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN many TYPE app.number[] USING many::app.number[];

-- may-fail: table:app.t/column:n: fails where the column holds a value that app.number no longer takes
-- rewrite: table:app.t/column:n: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN n TYPE app.number USING n::app.number;

CREATE OR REPLACE FUNCTION app.compared(a app.number, b app.number)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$btint4cmp$function$;

CREATE OPERATOR CLASS app.numbers DEFAULT FOR TYPE app.number USING btree FAMILY app.numbers AS
  FUNCTION 1 (app.number, app.number) app.compared(app.number, app.number);

CREATE OR REPLACE FUNCTION app.number_out_too(app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

CREATE OR REPLACE VIEW app.v AS
 SELECT n
   FROM app.t;
