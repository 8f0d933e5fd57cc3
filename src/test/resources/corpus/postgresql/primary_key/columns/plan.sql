-- from.sql to to.sql

DROP VIEW public.v;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- index-blocks-writes: table:public.t/primary key:t_pkey: its index is built under the lock
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a) INCLUDE (b);

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a);

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b,
    count(*) AS count
   FROM public.t
  GROUP BY a;

-- to.sql to from.sql

DROP VIEW public.v;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- index-blocks-writes: table:public.t/primary key:t_pkey: its index is built under the lock
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a);

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b,
    count(*) AS count
   FROM public.t
  GROUP BY a;
