-- from.sql to to.sql

-- rebuild: domain:public.d/domain constraint:d_check1: dropped and made anew: it needs public.valid(text), which changes or goes
ALTER DOMAIN public.d DROP CONSTRAINT d_check1;

-- rebuild: function:public.valid(text): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.valid(text);
ALTER DOMAIN public.e SET DEFAULT concat('q', 'r');

-- body-change: function:public.ok(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.ok(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 <> 'y' $function$;

CREATE OR REPLACE FUNCTION public.valid(b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 <> '' $function$;
ALTER DOMAIN public.d ADD CONSTRAINT d_check1 CHECK (public.valid(VALUE)) NOT VALID;

-- apart

-- full-scan: domain:public.d/domain constraint:d_check1: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.d/domain constraint:d_check1: every column of the domain is read
-- may-fail: domain:public.d/domain constraint:d_check1: fails where a value does not pass
ALTER DOMAIN public.d VALIDATE CONSTRAINT d_check1;

-- to.sql to from.sql

-- rebuild: domain:public.d/domain constraint:d_check1: dropped and made anew: it needs public.valid(text), which changes or goes
ALTER DOMAIN public.d DROP CONSTRAINT d_check1;

-- rebuild: function:public.valid(text): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.valid(text);
ALTER DOMAIN public.e SET DEFAULT concat('p', 'r');

-- body-change: function:public.ok(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.ok(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 <> 'x' $function$;

CREATE OR REPLACE FUNCTION public.valid(a text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 <> '' $function$;
ALTER DOMAIN public.d ADD CONSTRAINT d_check1 CHECK (public.valid(VALUE)) NOT VALID;

-- apart

-- full-scan: domain:public.d/domain constraint:d_check1: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.d/domain constraint:d_check1: every column of the domain is read
-- may-fail: domain:public.d/domain constraint:d_check1: fails where a value does not pass
ALTER DOMAIN public.d VALIDATE CONSTRAINT d_check1;
