-- from.sql to to.sql

ALTER DOMAIN app.sum RENAME TO amount;
ALTER TYPE app.line RENAME ATTRIBUTE price TO cost CASCADE;

-- body-change: function:app.total(app.line): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.total(app.line)
 RETURNS app.amount
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).cost$function$;

-- to.sql to from.sql

ALTER DOMAIN app.amount RENAME TO sum;
ALTER TYPE app.line RENAME ATTRIBUTE cost TO price CASCADE;

-- body-change: function:app.total(app.line): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.total(app.line)
 RETURNS app.sum
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).price$function$;
