CREATE OR REPLACE FUNCTION shop.tier_of(points integer)
 RETURNS shop.tier
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$
  SELECT CASE
    WHEN points >= 1000 THEN 'golden goose'
    WHEN points >= 100 THEN 'drake'
    ELSE 'duckling'
  END::shop.tier
$function$;
