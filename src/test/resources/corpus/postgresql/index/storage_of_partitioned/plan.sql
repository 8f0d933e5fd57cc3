-- from.sql to to.sql

-- rebuild: table:public.refers/foreign key:refers_a_fkey: dropped and made anew: it needs public.t.p, which changes or goes
ALTER TABLE public.refers DROP CONSTRAINT refers_a_fkey;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/primary key:p: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t DROP CONSTRAINT p;

-- rebuild: table:public.t/unique:u: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t DROP CONSTRAINT u;

-- rebuild: table:public.t/index:i: dropped and made anew: a new one gets other storage parameters
DROP INDEX public.i;

-- replication: table:public.t1: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t1/primary key:t1_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t1 DROP CONSTRAINT IF EXISTS t1_pkey;

-- rebuild: table:public.t1/unique:t1_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t1 DROP CONSTRAINT IF EXISTS t1_b_a_key;

-- rebuild: table:public.t1/index:t1_b_a_idx: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.t1_b_a_idx;

-- replication: table:public.t2: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t2/primary key:t2_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2 DROP CONSTRAINT IF EXISTS t2_pkey;

-- rebuild: table:public.t2/unique:t2_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2 DROP CONSTRAINT IF EXISTS t2_b_a_key;

-- rebuild: table:public.t2/index:t2_b_a_idx: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.t2_b_a_idx;

-- replication: table:public.t2a: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t2a/primary key:t2a_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2a DROP CONSTRAINT IF EXISTS t2a_pkey;

-- rebuild: table:public.t2a/unique:t2a_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2a DROP CONSTRAINT IF EXISTS t2a_b_a_key;

-- rebuild: table:public.t2a/index:t2a_b_a_idx: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.t2a_b_a_idx;

-- replication: table:public.t3: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t3/primary key:t3_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t3 DROP CONSTRAINT IF EXISTS t3_pkey;

-- rebuild: table:public.t3/unique:t3_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t3 DROP CONSTRAINT IF EXISTS t3_b_a_key;

-- rebuild: table:public.t3/index:own: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.own;

-- outside

-- non-transactional: table:public.t1/primary key:t1_pkey: if it fails, index t1_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t1/primary key:t1_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t1_pkey ON public.t1 (a);

-- non-transactional: table:public.t1/unique:t1_b_a_key: if it fails, index t1_b_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t1/unique:t1_b_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t1_b_a_key ON public.t1 (b, a) WITH (fillfactor=75);

-- non-transactional: table:public.t1/index:t1_b_a_idx: if it fails, index t1_b_a_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t1_b_a_idx ON public.t1 USING btree (b, a) WITH (fillfactor='90');
COMMENT ON INDEX public.t1_b_a_idx IS 'a piece';

-- non-transactional: table:public.t2a/primary key:t2a_pkey: if it fails, index t2a_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t2a/primary key:t2a_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t2a_pkey ON public.t2a (a);

-- non-transactional: table:public.t2a/unique:t2a_b_a_key: if it fails, index t2a_b_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t2a/unique:t2a_b_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t2a_b_a_key ON public.t2a (b, a) WITH (fillfactor=75);

-- non-transactional: table:public.t2a/index:t2a_b_a_idx: if it fails, index t2a_b_a_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t2a_b_a_idx ON public.t2a USING btree (b, a) WITH (fillfactor='90');

-- non-transactional: table:public.t3/primary key:t3_pkey: if it fails, index t3_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t3/primary key:t3_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t3_pkey ON public.t3 (a);

-- non-transactional: table:public.t3/unique:t3_b_a_key: if it fails, index t3_b_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t3/unique:t3_b_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t3_b_a_key ON public.t3 (b, a) WITH (fillfactor=75);

-- non-transactional: table:public.t3/index:own: if it fails, index own stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY own ON public.t3 USING btree (b, a) WITH (fillfactor='60');

-- together

ALTER TABLE public.t1 ADD CONSTRAINT t1_pkey PRIMARY KEY USING INDEX t1_pkey;
ALTER TABLE public.t1 ADD CONSTRAINT t1_b_a_key UNIQUE USING INDEX t1_b_a_key;
CREATE INDEX t2_b_a_idx ON public.t2 USING btree (b, a) WITH (fillfactor='90');
CREATE INDEX i ON public.t USING btree (b, a) WITH (fillfactor='90');
ALTER TABLE public.t2a ADD CONSTRAINT t2a_pkey PRIMARY KEY USING INDEX t2a_pkey;
ALTER TABLE public.t2 ADD CONSTRAINT t2_pkey PRIMARY KEY (a);
ALTER TABLE public.t2a ADD CONSTRAINT t2a_b_a_key UNIQUE USING INDEX t2a_b_a_key;
ALTER TABLE public.t2 ADD CONSTRAINT t2_b_a_key UNIQUE (b, a) WITH (fillfactor=75);
ALTER TABLE public.t3 ADD CONSTRAINT t3_pkey PRIMARY KEY USING INDEX t3_pkey;
ALTER TABLE public.t ADD CONSTRAINT p PRIMARY KEY (a);
ALTER TABLE public.refers ADD CONSTRAINT refers_a_fkey FOREIGN KEY (a) REFERENCES public.t(a) NOT VALID;
ALTER TABLE public.t3 ADD CONSTRAINT t3_b_a_key UNIQUE USING INDEX t3_b_a_key;
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (b, a) WITH (fillfactor=75);

-- apart

-- validation: table:public.refers/foreign key:refers_a_fkey: every row is checked
-- may-fail: table:public.refers/foreign key:refers_a_fkey: fails where the rows there do not pass
ALTER TABLE public.refers VALIDATE CONSTRAINT refers_a_fkey;

-- to.sql to from.sql

-- rebuild: table:public.refers/foreign key:refers_a_fkey: dropped and made anew: it needs public.t.p, which changes or goes
ALTER TABLE public.refers DROP CONSTRAINT refers_a_fkey;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/primary key:p: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t DROP CONSTRAINT p;

-- rebuild: table:public.t/unique:u: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t DROP CONSTRAINT u;

-- rebuild: table:public.t/index:i: dropped and made anew: a new one gets other storage parameters
DROP INDEX public.i;

-- replication: table:public.t1: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t1/primary key:t1_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t1 DROP CONSTRAINT IF EXISTS t1_pkey;

-- rebuild: table:public.t1/unique:t1_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t1 DROP CONSTRAINT IF EXISTS t1_b_a_key;

-- rebuild: table:public.t1/index:t1_b_a_idx: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.t1_b_a_idx;

-- replication: table:public.t2: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t2/primary key:t2_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2 DROP CONSTRAINT IF EXISTS t2_pkey;

-- rebuild: table:public.t2/unique:t2_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2 DROP CONSTRAINT IF EXISTS t2_b_a_key;

-- rebuild: table:public.t2/index:t2_b_a_idx: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.t2_b_a_idx;

-- replication: table:public.t2a: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t2a/primary key:t2a_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2a DROP CONSTRAINT IF EXISTS t2a_pkey;

-- rebuild: table:public.t2a/unique:t2a_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t2a DROP CONSTRAINT IF EXISTS t2a_b_a_key;

-- rebuild: table:public.t2a/index:t2a_b_a_idx: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.t2a_b_a_idx;

-- replication: table:public.t3: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t3/primary key:t3_pkey: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t3 DROP CONSTRAINT IF EXISTS t3_pkey;

-- rebuild: table:public.t3/unique:t3_b_a_key: dropped and made anew: a new one gets other storage parameters
ALTER TABLE public.t3 DROP CONSTRAINT IF EXISTS t3_b_a_key;

-- rebuild: table:public.t3/index:own: dropped and made anew: a new one gets other storage parameters
DROP INDEX IF EXISTS public.own;

-- outside

-- non-transactional: table:public.t1/primary key:t1_pkey: if it fails, index t1_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t1/primary key:t1_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t1_pkey ON public.t1 (a) WITH (fillfactor=80);

-- non-transactional: table:public.t1/unique:t1_b_a_key: if it fails, index t1_b_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t1/unique:t1_b_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t1_b_a_key ON public.t1 (b, a) WITH (fillfactor=70);

-- non-transactional: table:public.t1/index:t1_b_a_idx: if it fails, index t1_b_a_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t1_b_a_idx ON public.t1 USING btree (b, a);
COMMENT ON INDEX public.t1_b_a_idx IS 'a piece';

-- non-transactional: table:public.t2a/primary key:t2a_pkey: if it fails, index t2a_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t2a/primary key:t2a_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t2a_pkey ON public.t2a (a) WITH (fillfactor=80);

-- non-transactional: table:public.t2a/unique:t2a_b_a_key: if it fails, index t2a_b_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t2a/unique:t2a_b_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t2a_b_a_key ON public.t2a (b, a) WITH (fillfactor=70);

-- non-transactional: table:public.t2a/index:t2a_b_a_idx: if it fails, index t2a_b_a_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t2a_b_a_idx ON public.t2a USING btree (b, a);

-- non-transactional: table:public.t3/primary key:t3_pkey: if it fails, index t3_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t3/primary key:t3_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t3_pkey ON public.t3 (a) WITH (fillfactor=80);

-- non-transactional: table:public.t3/unique:t3_b_a_key: if it fails, index t3_b_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t3/unique:t3_b_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t3_b_a_key ON public.t3 (b, a) WITH (fillfactor=70);

-- non-transactional: table:public.t3/index:own: if it fails, index own stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY own ON public.t3 USING btree (b, a) WITH (fillfactor='60');

-- together

ALTER TABLE public.t1 ADD CONSTRAINT t1_pkey PRIMARY KEY USING INDEX t1_pkey;
ALTER TABLE public.t1 ADD CONSTRAINT t1_b_a_key UNIQUE USING INDEX t1_b_a_key;
CREATE INDEX t2_b_a_idx ON public.t2 USING btree (b, a);
CREATE INDEX i ON public.t USING btree (b, a);
ALTER TABLE public.t2a ADD CONSTRAINT t2a_pkey PRIMARY KEY USING INDEX t2a_pkey;
ALTER TABLE public.t2 ADD CONSTRAINT t2_pkey PRIMARY KEY (a) WITH (fillfactor=80);
ALTER TABLE public.t2a ADD CONSTRAINT t2a_b_a_key UNIQUE USING INDEX t2a_b_a_key;
ALTER TABLE public.t2 ADD CONSTRAINT t2_b_a_key UNIQUE (b, a) WITH (fillfactor=70);
ALTER TABLE public.t3 ADD CONSTRAINT t3_pkey PRIMARY KEY USING INDEX t3_pkey;
ALTER TABLE public.t ADD CONSTRAINT p PRIMARY KEY (a) WITH (fillfactor=80);
ALTER TABLE public.refers ADD CONSTRAINT refers_a_fkey FOREIGN KEY (a) REFERENCES public.t(a) NOT VALID;
ALTER TABLE public.t3 ADD CONSTRAINT t3_b_a_key UNIQUE USING INDEX t3_b_a_key;
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (b, a) WITH (fillfactor=70);

-- apart

-- validation: table:public.refers/foreign key:refers_a_fkey: every row is checked
-- may-fail: table:public.refers/foreign key:refers_a_fkey: fails where the rows there do not pass
ALTER TABLE public.refers VALIDATE CONSTRAINT refers_a_fkey;
