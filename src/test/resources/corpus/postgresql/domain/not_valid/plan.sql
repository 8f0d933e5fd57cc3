-- from.sql to to.sql

ALTER DOMAIN public.code ADD CONSTRAINT later CHECK ((VALUE <> 'x'::text)) NOT VALID;

-- apart

-- full-scan: domain:public.code/domain constraint:long: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.code/domain constraint:long: every column of the domain is read
-- may-fail: domain:public.code/domain constraint:long: fails where a value does not pass
ALTER DOMAIN public.code VALIDATE CONSTRAINT long;

-- to.sql to from.sql

-- rebuild: domain:public.code/domain constraint:long: dropped and made anew: a check once validated stays so
ALTER DOMAIN public.code DROP CONSTRAINT long;
ALTER DOMAIN public.code ADD CONSTRAINT long CHECK ((length(VALUE) > 1)) NOT VALID;
ALTER DOMAIN public.code DROP CONSTRAINT later;
