-- from.sql to to.sql

-- rebuild: table:app.t/exclusion:x: dropped and made anew: it needs app.folded USING btree, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT x;

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.folded USING btree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.folded USING btree: dropped and made anew: it needs app.compared(text, text), which changes or goes
DROP OPERATOR CLASS app.folded USING btree;

-- rebuild: function:app.compared(text, text): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION app.compared(text, text);

CREATE OR REPLACE FUNCTION app.compared(one text, other text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT bttextcmp(upper(one), upper(other))$function$;

CREATE OPERATOR CLASS app.folded FOR TYPE text USING btree FAMILY app.folded AS
  OPERATOR 3 app.===(text, text),
  FUNCTION 1 (text, text) app.compared(text, text);

-- index-blocks-writes: table:app.t/exclusion:x: its index is built under the lock
-- may-fail: table:app.t/exclusion:x: fails where the rows there do not pass
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD CONSTRAINT x EXCLUDE USING btree (a app.folded WITH OPERATOR(app.===));

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
-- may-fail: table:app.t/index:i: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i ON app.t USING btree (a app.folded);

-- to.sql to from.sql

-- rebuild: table:app.t/exclusion:x: dropped and made anew: it needs app.folded USING btree, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT x;

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.folded USING btree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.folded USING btree: dropped and made anew: it needs app.compared(text, text), which changes or goes
DROP OPERATOR CLASS app.folded USING btree;

-- rebuild: function:app.compared(text, text): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION app.compared(text, text);

CREATE OR REPLACE FUNCTION app.compared(a text, b text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT bttextcmp(lower(a), lower(b))$function$;

CREATE OPERATOR CLASS app.folded FOR TYPE text USING btree FAMILY app.folded AS
  OPERATOR 3 app.===(text, text),
  FUNCTION 1 (text, text) app.compared(text, text);

-- index-blocks-writes: table:app.t/exclusion:x: its index is built under the lock
-- may-fail: table:app.t/exclusion:x: fails where the rows there do not pass
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD CONSTRAINT x EXCLUDE USING btree (a app.folded WITH OPERATOR(app.===));

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
-- may-fail: table:app.t/index:i: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i ON app.t USING btree (a app.folded);
