-- from.sql to to.sql

-- body-change: function:app.number_in(cstring): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.number_in(text cstring)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;

-- body-change: function:app.number_out(app.number): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.number_out(n app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

-- to.sql to from.sql

-- rewrite: table:app.t/column:n: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN n TYPE text USING n::text;

-- rebuild: base type:app.number/base type definition: dropped and made anew: it needs app.number_in(cstring), which changes or goes
DROP TYPE app.number CASCADE;
CREATE TYPE app.number;

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

CREATE TYPE app.number (
  INPUT = app.number_in,
  OUTPUT = app.number_out,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE
);

-- may-fail: table:app.t/column:n: fails where the column holds a value that app.number no longer takes
-- rewrite: table:app.t/column:n: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN n TYPE app.number USING n::app.number;
