-- from.sql to to.sql

-- refused: table:public.m/column:r: column public.m.r is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rebuild: domain:public.region: dropped and made anew: a domain's type cannot be changed in place
DROP DOMAIN public.region;

CREATE DOMAIN public.region AS character varying(9)
  CONSTRAINT region_check CHECK (((VALUE)::text <> ''::text));

-- to.sql to from.sql

-- refused: table:public.m/column:r: column public.m.r is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rebuild: domain:public.region: dropped and made anew: a domain's type cannot be changed in place
DROP DOMAIN public.region;

CREATE DOMAIN public.region AS text
  CONSTRAINT region_check CHECK ((VALUE <> ''::text));
