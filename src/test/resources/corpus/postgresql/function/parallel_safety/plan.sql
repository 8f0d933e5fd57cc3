-- from.sql to to.sql

-- body-change: function:shop.spent(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.spent(who integer)
 RETURNS numeric
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED
AS $function$SELECT coalesce(sum(o.total), 0) FROM shop.orders o WHERE o.customer = who$function$;

-- to.sql to from.sql

-- body-change: function:shop.spent(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.spent(who integer)
 RETURNS numeric
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$SELECT coalesce(sum(o.total), 0) FROM shop.orders o WHERE o.customer = who$function$;
