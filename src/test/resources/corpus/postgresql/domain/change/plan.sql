-- from.sql to to.sql

ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price SET DEFAULT 1;

-- full-scan: domain:public.price: every table with a column of it is read while nobody else writes to it
-- may-fail: domain:public.price: fails where a column of it holds a null
ALTER DOMAIN public.price SET NOT NULL;

-- full-scan: domain:public.price/domain constraint:positive: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:positive: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:positive: fails where a value does not pass
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE > (0)::numeric));

-- full-scan: domain:public.price/domain constraint:small: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:small: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:small: fails where a value does not pass
ALTER DOMAIN public.price ADD CONSTRAINT small CHECK ((VALUE < (10)::numeric));

-- to.sql to from.sql

ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price DROP CONSTRAINT small;
ALTER DOMAIN public.price DROP DEFAULT;
ALTER DOMAIN public.price DROP NOT NULL;

-- full-scan: domain:public.price/domain constraint:positive: every table with a column of the domain is read while nobody else writes to it
-- validation: domain:public.price/domain constraint:positive: every column of the domain is read
-- may-fail: domain:public.price/domain constraint:positive: fails where a value does not pass
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE >= (0)::numeric));
