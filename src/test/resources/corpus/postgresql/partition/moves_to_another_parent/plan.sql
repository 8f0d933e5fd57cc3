-- from.sql to to.sql

ALTER TABLE public.hot DETACH PARTITION public.m1;

-- validation: table:public.m1: every row is checked against the bound
-- may-fail: table:public.m1: fails where a row is out of the bound
ALTER TABLE public.cold ATTACH PARTITION public.m1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- to.sql to from.sql

ALTER TABLE public.cold DETACH PARTITION public.m1;

-- validation: table:public.m1: every row is checked against the bound
-- may-fail: table:public.m1: fails where a row is out of the bound
ALTER TABLE public.hot ATTACH PARTITION public.m1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
