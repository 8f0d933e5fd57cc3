-- from.sql to to.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.amount(app.money), which changes or goes
DROP VIEW app.v;

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.amount(app.money), which changes or goes
DROP INDEX app.i;

-- rebuild: cast:"app.money AS numeric": dropped and made anew: no statement alters a cast
DROP CAST (app.money AS numeric);

CREATE OR REPLACE FUNCTION app.number(m app.money)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT (m).amount + 0$function$;
CREATE CAST (app.money AS numeric) WITH FUNCTION app.number(app.money);
DROP FUNCTION app.amount(app.money);

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    (price)::numeric AS amount
   FROM app.t;

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (((price)::numeric));

-- to.sql to from.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.number(app.money), which changes or goes
DROP VIEW app.v;

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.number(app.money), which changes or goes
DROP INDEX app.i;

-- rebuild: cast:"app.money AS numeric": dropped and made anew: no statement alters a cast
DROP CAST (app.money AS numeric);

CREATE OR REPLACE FUNCTION app.amount(m app.money)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT (m).amount$function$;
CREATE CAST (app.money AS numeric) WITH FUNCTION app.amount(app.money);
DROP FUNCTION app.number(app.money);

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    (price)::numeric AS amount
   FROM app.t;

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (((price)::numeric));
