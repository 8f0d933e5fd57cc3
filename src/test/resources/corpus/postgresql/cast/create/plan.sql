-- from.sql to to.sql

CREATE CAST (app.color AS integer) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS app.color) WITH INOUT AS ASSIGNMENT;
ALTER TABLE app.t ADD COLUMN c app.color DEFAULT ('red'::text)::app.color;

CREATE OR REPLACE FUNCTION app.amount(m app.money)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT (m).amount$function$;
CREATE CAST (app.money AS numeric) WITH FUNCTION app.amount(app.money);
COMMENT ON CAST (app.money AS numeric) IS 'without its unit';

-- rewrite: table:app.t/column:n: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN n numeric GENERATED ALWAYS AS ((price)::numeric) STORED;
ALTER TABLE app.t ADD CONSTRAINT t_price_check CHECK (((price)::numeric >= (0)::numeric)) NOT VALID;

CREATE OR REPLACE FUNCTION app.cut(m app.money, n integer, explicit boolean)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT (m).amount::integer$function$;
CREATE CAST (app.money AS integer) WITH FUNCTION app.cut(app.money, integer, boolean) AS ASSIGNMENT;

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    (price)::numeric AS amount,
    (price)::integer AS cut
   FROM app.t;

-- apart

-- validation: table:app.t/check:t_price_check: every row is checked
-- may-fail: table:app.t/check:t_price_check: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT t_price_check;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (((price)::numeric));

-- to.sql to from.sql

DROP VIEW app.v;

-- data-loss: table:app.t/column:c: the column's values are gone
ALTER TABLE app.t DROP COLUMN c;
ALTER TABLE app.t DROP COLUMN n;
ALTER TABLE app.t DROP CONSTRAINT t_price_check;
DROP INDEX app.i;
DROP CAST (app.color AS integer);
DROP CAST (app.money AS integer);
DROP FUNCTION app.cut(app.money, integer, boolean);
DROP CAST (app.money AS numeric);
DROP FUNCTION app.amount(app.money);
DROP CAST (text AS app.color);
