-- from.sql to to.sql

ALTER TABLE public.t ADD CONSTRAINT t_a_not_null CHECK (a IS NOT NULL) NOT VALID;

-- apart

-- validation: table:public.t/column:a: the whole table is read for nulls
-- may-fail: table:public.t/column:a: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null;

-- together

ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_a_not_null;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.t_pkey;

-- non-transactional: table:public.t/primary key:t_pkey: if it fails, index t_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;

-- to.sql to from.sql

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
