-- from.sql to to.sql

ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT k;

-- index-blocks-writes: table:public.t/primary key:k: its index is built under the lock
-- may-fail: table:public.t/primary key:k: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT k PRIMARY KEY (a);

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a);

-- to.sql to from.sql

ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT k;

-- index-blocks-writes: table:public.t/unique:k: its index is built under the lock
-- may-fail: table:public.t/unique:k: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT k UNIQUE (a);

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a);
