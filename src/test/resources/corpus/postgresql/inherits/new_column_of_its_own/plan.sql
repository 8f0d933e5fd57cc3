-- from.sql to to.sql

-- access-exclusive: table:public.p: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.p ADD COLUMN v integer DEFAULT 1;
ALTER TABLE ONLY public.k ALTER COLUMN v SET DEFAULT 2;

-- access-exclusive: table:public.l: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.l ALTER COLUMN v DROP DEFAULT;
ALTER TABLE public.p ADD COLUMN w integer DEFAULT 4;

-- full-scan: table:public.k/column:w: the whole table is read for nulls while nobody else reads or writes it
-- may-fail: table:public.k/column:w: fails where the column holds a null
-- access-exclusive: table:public.k: nobody reads or writes it as long as that takes
ALTER TABLE public.k ALTER COLUMN w SET NOT NULL;
ALTER TABLE public.p ADD COLUMN y integer DEFAULT 8;
ALTER TABLE public.k ALTER COLUMN y DROP DEFAULT;
ALTER TABLE public.l ALTER COLUMN y SET DEFAULT 9;
ALTER TABLE public.p ADD COLUMN z bigint;

-- full-scan: table:public.m/column:z: the whole table is read for nulls while nobody else reads or writes it
-- may-fail: table:public.m/column:z: fails where the column holds a null
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN z SET NOT NULL;
ALTER TABLE public.m ALTER COLUMN z ADD GENERATED ALWAYS AS IDENTITY;

-- to.sql to from.sql

-- data-loss: table:public.p/column:v: the column's values are gone
ALTER TABLE ONLY public.p DROP COLUMN v;

-- data-loss: table:public.k/column:v: the column's values are gone
ALTER TABLE ONLY public.k DROP COLUMN v;

-- data-loss: table:public.l/column:v: the column's values are gone
ALTER TABLE public.l DROP COLUMN v;

-- data-loss: table:public.m/column:v: the column's values are gone
ALTER TABLE public.m DROP COLUMN v;

-- data-loss: table:public.p/column:w: the column's values are gone
ALTER TABLE ONLY public.p DROP COLUMN w;

-- data-loss: table:public.k/column:w: the column's values are gone
ALTER TABLE ONLY public.k DROP COLUMN w;

-- data-loss: table:public.l/column:w: the column's values are gone
ALTER TABLE public.l DROP COLUMN w;

-- data-loss: table:public.m/column:w: the column's values are gone
ALTER TABLE public.m DROP COLUMN w;

-- data-loss: table:public.p/column:y: the column's values are gone
ALTER TABLE ONLY public.p DROP COLUMN y;

-- data-loss: table:public.k/column:y: the column's values are gone
ALTER TABLE ONLY public.k DROP COLUMN y;

-- data-loss: table:public.l/column:y: the column's values are gone
ALTER TABLE public.l DROP COLUMN y;

-- data-loss: table:public.m/column:y: the column's values are gone
ALTER TABLE public.m DROP COLUMN y;

-- data-loss: table:public.p/column:z: the column's values are gone
ALTER TABLE ONLY public.p DROP COLUMN z;

-- data-loss: table:public.k/column:z: the column's values are gone
ALTER TABLE ONLY public.k DROP COLUMN z;

-- data-loss: table:public.l/column:z: the column's values are gone
ALTER TABLE public.l DROP COLUMN z;

-- data-loss: table:public.m/column:z: the column's values are gone
ALTER TABLE public.m DROP COLUMN z;
