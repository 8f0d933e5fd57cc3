-- from.sql to to.sql

-- refused: table:public.m/column:r: column public.m.r is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rebuild: enum:public.region: dropped and made anew: values of an enum can be neither removed nor moved in place
DROP TYPE public.region;
CREATE TYPE public.region AS ENUM ('us', 'eu');

-- to.sql to from.sql

-- refused: table:public.m/column:r: column public.m.r is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rebuild: enum:public.region: dropped and made anew: values of an enum can be neither removed nor moved in place
DROP TYPE public.region;
CREATE TYPE public.region AS ENUM ('eu', 'us', 'asia');
