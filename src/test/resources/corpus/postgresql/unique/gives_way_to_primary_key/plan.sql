-- from.sql to to.sql

-- rebuild: table:public.j/foreign key:j_i_fkey: dropped and made anew: it needs public.i.i_id, which changes or goes
ALTER TABLE public.j DROP CONSTRAINT j_i_fkey;

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.t_id_key, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT t_id_key;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.t_pkey;

-- non-transactional: table:public.t/primary key:t_pkey: if it fails, index t_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t (id);
DROP INDEX CONCURRENTLY IF EXISTS public.i_id;
DROP INDEX CONCURRENTLY IF EXISTS public.i_pkey;

-- non-transactional: table:public.i/primary key:i_pkey: if it fails, index i_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.i/primary key:i_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY i_pkey ON public.i (id);

-- together

ALTER TABLE public.i ADD CONSTRAINT i_pkey PRIMARY KEY USING INDEX i_pkey;
ALTER TABLE public.j ADD CONSTRAINT j_i_fkey FOREIGN KEY (i) REFERENCES public.i(id) NOT VALID;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(id) NOT VALID;

CREATE TABLE public.v (
  t integer,
  CONSTRAINT v_t_fkey FOREIGN KEY (t) REFERENCES public.t(id)
);

-- apart

-- validation: table:public.j/foreign key:j_i_fkey: every row is checked
-- may-fail: table:public.j/foreign key:j_i_fkey: fails where the rows there do not pass
ALTER TABLE public.j VALIDATE CONSTRAINT j_i_fkey;

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;

-- to.sql to from.sql

-- rebuild: table:public.j/foreign key:j_i_fkey: dropped and made anew: it needs public.i.i_pkey, which changes or goes
ALTER TABLE public.j DROP CONSTRAINT j_i_fkey;

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.t_pkey, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;

-- replication: table:public.i: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.i DROP CONSTRAINT i_pkey;

-- data-loss: table:public.v: the table and its rows are gone
DROP TABLE public.v;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i_id;

-- non-transactional: table:public.i/index:i_id: if it fails, index i_id stays behind invalid; run again, the script drops it first
-- may-fail: table:public.i/index:i_id: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i_id ON public.i USING btree (id);
DROP INDEX CONCURRENTLY IF EXISTS public.t_id_key;

-- non-transactional: table:public.t/unique:t_id_key: if it fails, index t_id_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_id_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_id_key ON public.t (id);

-- together

ALTER TABLE public.j ADD CONSTRAINT j_i_fkey FOREIGN KEY (i) REFERENCES public.i(id) NOT VALID;
ALTER TABLE public.t ADD CONSTRAINT t_id_key UNIQUE USING INDEX t_id_key;
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(id) NOT VALID;

-- apart

-- validation: table:public.j/foreign key:j_i_fkey: every row is checked
-- may-fail: table:public.j/foreign key:j_i_fkey: fails where the rows there do not pass
ALTER TABLE public.j VALIDATE CONSTRAINT j_i_fkey;

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;
