-- from.sql to to.sql

-- replication: table:public.m1: a publication of the whole no longer tells its changes
ALTER TABLE public.hot DETACH PARTITION public.m1;

-- full-scan: table:public.m1: the table is read while others wait for it
-- validation: table:public.m1: every row is checked against the bound
-- may-fail: table:public.m1: fails where a row is out of the bound
-- replication: table:public.m1: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.m1: nobody reads or writes it as long as that takes
ALTER TABLE public.cold ATTACH PARTITION public.m1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- to.sql to from.sql

-- replication: table:public.m1: a publication of the whole no longer tells its changes
ALTER TABLE public.cold DETACH PARTITION public.m1;

-- full-scan: table:public.m1: the table is read while others wait for it
-- validation: table:public.m1: every row is checked against the bound
-- may-fail: table:public.m1: fails where a row is out of the bound
-- replication: table:public.m1: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.m1: nobody reads or writes it as long as that takes
ALTER TABLE public.hot ATTACH PARTITION public.m1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
