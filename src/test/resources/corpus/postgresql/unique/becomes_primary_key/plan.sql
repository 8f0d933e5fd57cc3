-- from.sql to to.sql

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.k, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT k;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.k;

-- non-transactional: table:public.t/primary key:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/primary key:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON public.t (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT k PRIMARY KEY USING INDEX k;
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;

-- to.sql to from.sql

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.k, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.t DROP CONSTRAINT k;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.k;

-- non-transactional: table:public.t/unique:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON public.t (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT k UNIQUE USING INDEX k;
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;
