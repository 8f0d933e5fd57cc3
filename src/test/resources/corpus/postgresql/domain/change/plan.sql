-- from.sql to to.sql

-- rebuild: domain:public.price/domain constraint:positive: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price SET DEFAULT 1;

-- full-scan: domain:public.price: every table with a column of the domain is read while nobody else writes to it
-- may-fail: domain:public.price: fails where a column of it holds a null
ALTER DOMAIN public.price SET NOT NULL;
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE > (0)::numeric)) NOT VALID;
ALTER DOMAIN public.price ADD CONSTRAINT small CHECK ((VALUE < (10)::numeric)) NOT VALID;

-- apart

-- full-scan: domain:public.price/domain constraint:positive: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:positive: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:positive: fails where a value does not pass
ALTER DOMAIN public.price VALIDATE CONSTRAINT positive;

-- full-scan: domain:public.price/domain constraint:small: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:small: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:small: fails where a value does not pass
ALTER DOMAIN public.price VALIDATE CONSTRAINT small;

-- to.sql to from.sql

-- rebuild: domain:public.price/domain constraint:positive: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price DROP CONSTRAINT small;
ALTER DOMAIN public.price DROP DEFAULT;
ALTER DOMAIN public.price DROP NOT NULL;
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE >= (0)::numeric)) NOT VALID;

-- apart

-- full-scan: domain:public.price/domain constraint:positive: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:positive: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:positive: fails where a value does not pass
ALTER DOMAIN public.price VALIDATE CONSTRAINT positive;
