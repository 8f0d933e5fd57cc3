-- from.sql to to.sql

-- rebuild: cast:"app.color AS text": dropped and made anew: no statement alters a cast
DROP CAST (app.color AS text);

-- rebuild: cast:"app.money AS numeric": dropped and made anew: no statement alters a cast
DROP CAST (app.money AS numeric);
COMMENT ON CAST (app.color AS character varying) IS 'new';
CREATE CAST (app.color AS text) WITH INOUT AS IMPLICIT;
CREATE CAST (app.money AS numeric) WITH FUNCTION app.round(app.money) AS ASSIGNMENT;
COMMENT ON CAST (app.money AS numeric) IS 'kept';

-- to.sql to from.sql

-- rebuild: cast:"app.color AS text": dropped and made anew: no statement alters a cast
DROP CAST (app.color AS text);

-- rebuild: cast:"app.money AS numeric": dropped and made anew: no statement alters a cast
DROP CAST (app.money AS numeric);
CREATE CAST (app.color AS text) WITH INOUT AS ASSIGNMENT;
CREATE CAST (app.money AS numeric) WITH FUNCTION app.amount(app.money);
COMMENT ON CAST (app.money AS numeric) IS 'kept';
COMMENT ON CAST (app.color AS character varying) IS NULL;
