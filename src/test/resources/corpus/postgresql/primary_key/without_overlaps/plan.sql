-- from.sql to to.sql

-- index-blocks-writes: table:public.t/primary key:t_pkey: its index is built under the lock
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS);

CREATE TABLE public.u (
  t integer,
  during tsrange,
  CONSTRAINT u_t_during_fkey FOREIGN KEY (t, PERIOD during) REFERENCES public.t(id, PERIOD during)
);

-- to.sql to from.sql

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
