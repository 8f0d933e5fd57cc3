-- from.sql to to.sql

ALTER TABLE public.j DROP CONSTRAINT j_i_fkey;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DROP CONSTRAINT t_id_key;

-- index-blocks-writes: table:public.t/primary key:t_pkey: its index is built under the lock
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(id);

CREATE TABLE public.v (
  t integer,
  CONSTRAINT v_t_fkey FOREIGN KEY (t) REFERENCES public.t(id)
);

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i_id;

-- together

-- index-blocks-writes: table:public.i/primary key:i_pkey: its index is built under the lock
-- may-fail: table:public.i/primary key:i_pkey: fails where the rows there do not pass
ALTER TABLE public.i ADD CONSTRAINT i_pkey PRIMARY KEY (id);

-- validation: table:public.j/foreign key:j_i_fkey: every row is looked up in the other table
-- may-fail: table:public.j/foreign key:j_i_fkey: fails where the rows there do not pass
ALTER TABLE public.j ADD CONSTRAINT j_i_fkey FOREIGN KEY (i) REFERENCES public.i(id);

-- to.sql to from.sql

ALTER TABLE public.j DROP CONSTRAINT j_i_fkey;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.i DROP CONSTRAINT i_pkey;

-- data-loss: table:public.v: the table and its rows are gone
DROP TABLE public.v;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- index-blocks-writes: table:public.t/unique:t_id_key: its index is built under the lock
-- may-fail: table:public.t/unique:t_id_key: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_id_key UNIQUE (id);

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(id);

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i_id;

-- non-transactional: table:public.i/index:i_id: if it fails, index i_id stays behind invalid; run again, the script drops it first
-- may-fail: table:public.i/index:i_id: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i_id ON public.i USING btree (id);

-- together

-- validation: table:public.j/foreign key:j_i_fkey: every row is looked up in the other table
-- may-fail: table:public.j/foreign key:j_i_fkey: fails where the rows there do not pass
ALTER TABLE public.j ADD CONSTRAINT j_i_fkey FOREIGN KEY (i) REFERENCES public.i(id);
