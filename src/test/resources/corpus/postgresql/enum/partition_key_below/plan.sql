-- from.sql to to.sql

-- refused: table:public.m_1/column:r: column public.m_1.r is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rebuild: enum:public.region: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.region RENAME TO region_old;
CREATE TYPE public.region AS ENUM ('us', 'eu');

-- may-fail: table:public.m/column:r: fails where the column holds a value that public.region no longer takes
-- rewrite: table:public.m/column:r: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN r TYPE public.region USING r::text::public.region;
DROP TYPE public.region_old;

-- to.sql to from.sql

-- refused: table:public.m_1/column:r: column public.m_1.r is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rebuild: enum:public.region: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.region RENAME TO region_old;
CREATE TYPE public.region AS ENUM ('eu', 'us', 'asia');

-- may-fail: table:public.m/column:r: fails where the column holds a value that public.region no longer takes
-- rewrite: table:public.m/column:r: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN r TYPE public.region USING r::text::public.region;
DROP TYPE public.region_old;
