-- from.sql to to.sql

ALTER TABLE public.k ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.m ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.k RENAME CONSTRAINT pn TO k_a_not_null;
ALTER TABLE public.m RENAME CONSTRAINT mn TO m_a_not_null;
ALTER TABLE public.m RENAME CONSTRAINT m_a_not_null TO mn2;
ALTER TABLE public.o ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.k ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.p ALTER COLUMN b DROP NOT NULL;
ALTER TABLE public.k RENAME CONSTRAINT pb TO k_b_not_null;
ALTER TABLE public.k RENAME CONSTRAINT k_b_not_null TO kb;
ALTER TABLE public.m ALTER COLUMN b DROP NOT NULL;
ALTER TABLE public.o ALTER COLUMN b DROP NOT NULL;

-- replication: table:public.w: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.w DROP CONSTRAINT w_pkey;
ALTER TABLE public.w ALTER COLUMN a DROP NOT NULL;

-- replication: table:public.one: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.one DROP CONSTRAINT IF EXISTS one_pkey;
ALTER TABLE public.one ALTER COLUMN a DROP NOT NULL;

-- to.sql to from.sql

ALTER TABLE public.p ADD CONSTRAINT pn NOT NULL a NOT VALID;
ALTER TABLE public.p ADD CONSTRAINT pb NOT NULL b NOT VALID;
ALTER TABLE public.w ADD CONSTRAINT w_a_not_null NOT NULL a NOT VALID;

-- apart

-- validation: table:public.p/column:a: the whole table is read for nulls
-- may-fail: table:public.p/column:a: fails where the column holds a null
ALTER TABLE public.p VALIDATE CONSTRAINT pn;

-- validation: table:public.p/column:b: the whole table is read for nulls
-- may-fail: table:public.p/column:b: fails where the column holds a null
ALTER TABLE public.p VALIDATE CONSTRAINT pb;

-- validation: table:public.w/column:a: the whole table is read for nulls
-- may-fail: table:public.w/column:a: fails where the column holds a null
ALTER TABLE public.w VALIDATE CONSTRAINT w_a_not_null;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.one_pkey;

-- non-transactional: table:public.one/primary key:one_pkey: if it fails, index one_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.one/primary key:one_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY one_pkey ON public.one (a);

-- together

ALTER TABLE public.one ADD CONSTRAINT one_pkey PRIMARY KEY USING INDEX one_pkey;
ALTER TABLE public.w ADD CONSTRAINT w_pkey PRIMARY KEY (a);
