-- from.sql to to.sql

-- rebuild: table:public.m/index:old: dropped and made anew: an index cannot be changed in place
DROP INDEX public.old;

-- rebuild: table:public.m/check:c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.m DROP CONSTRAINT c;
ALTER TABLE public.m ADD CONSTRAINT c CHECK ((n > 1)) NOT VALID;
ALTER TABLE public.m ADD CONSTRAINT d CHECK ((id > 0)) NOT VALID;
DROP INDEX IF EXISTS public.a_2021_id_idx;
DROP INDEX IF EXISTS public.m_2020_id_idx;

-- apart

-- validation: table:public.m/check:c: every row is checked
-- may-fail: table:public.m/check:c: fails where the rows there do not pass
ALTER TABLE public.m VALIDATE CONSTRAINT c;

-- validation: table:public.m/check:d: every row is checked
-- may-fail: table:public.m/check:d: fails where the rows there do not pass
ALTER TABLE public.m VALIDATE CONSTRAINT d;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.a_2021_pkey;

-- non-transactional: table:public.a_2021/primary key:a_2021_pkey: if it fails, index a_2021_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.a_2021/primary key:a_2021_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY a_2021_pkey ON public.a_2021 (id, at);
DROP INDEX CONCURRENTLY IF EXISTS public.a_2021_at_id_idx;

-- non-transactional: table:public.a_2021/index:a_2021_at_id_idx: if it fails, index a_2021_at_id_idx stays behind invalid; run again, the script drops it first
-- may-fail: table:public.a_2021/index:a_2021_at_id_idx: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY a_2021_at_id_idx ON public.a_2021 USING btree (at, id);
DROP INDEX CONCURRENTLY IF EXISTS public.a_2021_id_n_idx;

-- non-transactional: table:public.a_2021/index:a_2021_id_n_idx: if it fails, index a_2021_id_n_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY a_2021_id_n_idx ON public.a_2021 USING btree (id, n);
DROP INDEX CONCURRENTLY IF EXISTS public.m_2020_pkey;

-- non-transactional: table:public.m_2020/primary key:m_2020_pkey: if it fails, index m_2020_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.m_2020/primary key:m_2020_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY m_2020_pkey ON public.m_2020 (id, at);
DROP INDEX CONCURRENTLY IF EXISTS public.m_2020_at_id_idx;

-- non-transactional: table:public.m_2020/index:m_2020_at_id_idx: if it fails, index m_2020_at_id_idx stays behind invalid; run again, the script drops it first
-- may-fail: table:public.m_2020/index:m_2020_at_id_idx: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY m_2020_at_id_idx ON public.m_2020 USING btree (at, id);
DROP INDEX CONCURRENTLY IF EXISTS public.m_2020_id_n_idx;

-- non-transactional: table:public.m_2020/index:m_2020_id_n_idx: if it fails, index m_2020_id_n_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY m_2020_id_n_idx ON public.m_2020 USING btree (id, n);

-- together

ALTER TABLE public.a_2021 ADD CONSTRAINT a_2021_pkey PRIMARY KEY USING INDEX a_2021_pkey;

CREATE TABLE public.a_2022 (
  id integer NOT NULL,
  at date NOT NULL,
  n integer,
  CONSTRAINT a_2022_pkey PRIMARY KEY (id, at),
  CONSTRAINT c CHECK ((n > 1)),
  CONSTRAINT d CHECK ((id > 0))
);
CREATE UNIQUE INDEX a_2022_at_id_idx ON public.a_2022 USING btree (at, id);
CREATE INDEX a_2022_id_n_idx ON public.a_2022 USING btree (id, n);
CREATE INDEX old ON public.m USING btree (id, n);
CREATE UNIQUE INDEX u ON public.m USING btree (at, id);
ALTER TABLE public.m_2020 ADD CONSTRAINT m_2020_pkey PRIMARY KEY USING INDEX m_2020_pkey;
ALTER TABLE public.m ADD CONSTRAINT m_pkey PRIMARY KEY (id, at);
ALTER TABLE public.m ATTACH PARTITION public.a_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');

-- to.sql to from.sql

-- rebuild: table:public.m/index:old: dropped and made anew: an index cannot be changed in place
DROP INDEX public.old;
DROP INDEX IF EXISTS public.a_2021_id_n_idx;

-- data-loss: table:public.a_2022: the table and its rows are gone
DROP TABLE public.a_2022;

-- rebuild: table:public.m/check:c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.m DROP CONSTRAINT c;
ALTER TABLE public.m ADD CONSTRAINT c CHECK ((n > 0)) NOT VALID;

-- replication: table:public.m: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.m DROP CONSTRAINT m_pkey;

-- replication: table:public.a_2021: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.a_2021 DROP CONSTRAINT IF EXISTS a_2021_pkey;
DROP INDEX public.u;
DROP INDEX IF EXISTS public.a_2021_at_id_idx;

-- replication: table:public.m_2020: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.m_2020 DROP CONSTRAINT IF EXISTS m_2020_pkey;
ALTER TABLE public.m DROP CONSTRAINT d;
DROP INDEX IF EXISTS public.m_2020_at_id_idx;
DROP INDEX IF EXISTS public.m_2020_id_n_idx;

-- apart

-- validation: table:public.m/check:c: every row is checked
-- may-fail: table:public.m/check:c: fails where the rows there do not pass
ALTER TABLE public.m VALIDATE CONSTRAINT c;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.a_2021_id_idx;

-- non-transactional: table:public.a_2021/index:a_2021_id_idx: if it fails, index a_2021_id_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY a_2021_id_idx ON public.a_2021 USING btree (id);
DROP INDEX CONCURRENTLY IF EXISTS public.m_2020_id_idx;

-- non-transactional: table:public.m_2020/index:m_2020_id_idx: if it fails, index m_2020_id_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY m_2020_id_idx ON public.m_2020 USING btree (id);

-- together

CREATE INDEX old ON public.m USING btree (id);
