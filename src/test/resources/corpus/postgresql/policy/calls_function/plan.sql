-- from.sql to to.sql

-- rebuild: table:shop.customers/policy:seen: dropped and made anew: it needs shop.may_see(text), which changes or goes
DROP POLICY seen ON shop.customers;
DROP FUNCTION shop.may_see(text);

CREATE OR REPLACE FUNCTION shop.may_see(c text, who name DEFAULT CURRENT_USER)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT c IS NOT NULL AND who <> ''$function$;

CREATE POLICY seen ON shop.customers
  USING (shop.may_see(city));

-- to.sql to from.sql

-- rebuild: table:shop.customers/policy:seen: dropped and made anew: it needs shop.may_see(text, name), which changes or goes
DROP POLICY seen ON shop.customers;
DROP FUNCTION shop.may_see(text, name);

CREATE OR REPLACE FUNCTION shop.may_see(c text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT c IS NOT NULL$function$;

CREATE POLICY seen ON shop.customers
  USING (shop.may_see(city));
