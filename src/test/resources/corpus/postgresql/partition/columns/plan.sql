-- from.sql to to.sql

ALTER TABLE public.m ADD COLUMN extra text DEFAULT 'x'::text;

-- rewrite: table:public.m/column:id: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.m ADD CONSTRAINT m_n_not_null CHECK (n IS NOT NULL) NOT VALID;

-- data-loss: table:public.m/column:gone: the column's values are gone
ALTER TABLE public.m DROP COLUMN gone;

-- apart

-- validation: table:public.m/column:n: the whole table is read for nulls
-- may-fail: table:public.m/column:n: fails where the column holds a null
ALTER TABLE public.m VALIDATE CONSTRAINT m_n_not_null;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.a_2021/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.a_2021 USING btree (extra);

-- together

ALTER TABLE public.m ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.m DROP CONSTRAINT m_n_not_null;
ALTER TABLE public.a_2021 ALTER COLUMN n SET DEFAULT 5;
ALTER TABLE ONLY public.m ALTER COLUMN n SET DEFAULT 5;
ALTER TABLE public.m_2020 ALTER COLUMN n SET DEFAULT 5;

-- to.sql to from.sql

ALTER TABLE public.m ADD COLUMN gone integer;

-- rewrite: table:public.m/column:id: the table may be written anew
-- may-fail: table:public.m/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.a_2021 ALTER COLUMN n DROP DEFAULT;
DROP INDEX public.i;
ALTER TABLE ONLY public.m ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.m ALTER COLUMN n DROP NOT NULL;
ALTER TABLE public.a_2021 ALTER COLUMN n DROP NOT NULL;

-- data-loss: table:public.m/column:extra: the column's values are gone
ALTER TABLE public.m DROP COLUMN extra;
ALTER TABLE public.m_2020 ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.m_2020 ALTER COLUMN n DROP NOT NULL;
