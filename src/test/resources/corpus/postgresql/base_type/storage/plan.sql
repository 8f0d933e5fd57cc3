-- from.sql to to.sql

-- rewrite: table:app.t/column:h: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN h TYPE text USING h::text;

-- rebuild: base type:app.held/base type definition: dropped and made anew: storage cannot be changed in place where it becomes plain or there are columns
DROP TYPE app.held CASCADE;
CREATE TYPE app.held;
ALTER TYPE app.word SET (STORAGE = extended);

CREATE OR REPLACE FUNCTION app.held_in(cstring)
 RETURNS app.held
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;

CREATE OR REPLACE FUNCTION app.held_out(app.held)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;

CREATE TYPE app.held (
  INPUT = app.held_in,
  OUTPUT = app.held_out,
  STORAGE = external
);

-- may-fail: table:app.t/column:h: fails where the column holds a value that app.held no longer takes
-- rewrite: table:app.t/column:h: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN h TYPE app.held USING h::app.held;

-- to.sql to from.sql

-- rebuild: base type:app.word/base type definition: dropped and made anew: storage cannot be changed in place where it becomes plain or there are columns
DROP TYPE app.word CASCADE;

-- rewrite: table:app.t/column:h: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN h TYPE text USING h::text;

-- rebuild: base type:app.held/base type definition: dropped and made anew: storage cannot be changed in place where it becomes plain or there are columns
DROP TYPE app.held CASCADE;
CREATE TYPE app.held;
CREATE TYPE app.word;

CREATE OR REPLACE FUNCTION app.held_in(cstring)
 RETURNS app.held
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;

CREATE OR REPLACE FUNCTION app.held_out(app.held)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;

CREATE TYPE app.held (
  INPUT = app.held_in,
  OUTPUT = app.held_out,
  STORAGE = main
);

-- may-fail: table:app.t/column:h: fails where the column holds a value that app.held no longer takes
-- rewrite: table:app.t/column:h: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN h TYPE app.held USING h::app.held;

CREATE OR REPLACE FUNCTION app.word_in(cstring)
 RETURNS app.word
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;

CREATE OR REPLACE FUNCTION app.word_out(app.word)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;

CREATE TYPE app.word (
  INPUT = app.word_in,
  OUTPUT = app.word_out
);
