-- from.sql to to.sql

-- apart

-- full-scan: domain:public.price/domain constraint:positive: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:positive: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:positive: fails where a value does not pass
ALTER DOMAIN public.price VALIDATE CONSTRAINT positive;

-- to.sql to from.sql

-- rebuild: domain:public.price/domain constraint:positive: dropped and made anew: a check once validated stays so
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE > 0)) NOT VALID;
