-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.t_pkey, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.t_pkey, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/primary key:t_pkey: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- outside

-- non-transactional: table:public.t/primary key:t_pkey: if it fails, index t_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t (a) INCLUDE (b);

-- together

ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b,
    count(*) AS count
   FROM public.t
  GROUP BY a;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.t_pkey, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.t_pkey, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/primary key:t_pkey: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- outside

-- non-transactional: table:public.t/primary key:t_pkey: if it fails, index t_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b,
    count(*) AS count
   FROM public.t
  GROUP BY a;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;
