-- from.sql to to.sql

-- full-scan: table:public.m_1: the table is read while others wait for it
-- validation: table:public.m_1: every row is checked against the bound
-- may-fail: table:public.m_1: fails where a row is out of the bound
-- replication: table:public.m_1: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.m_1: nobody reads or writes it as long as that takes
ALTER TABLE public.m ATTACH PARTITION public.m_1 FOR VALUES WITH (modulus 1, remainder 0);

-- to.sql to from.sql

-- replication: table:public.m_1: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.m_1;
