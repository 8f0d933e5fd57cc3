-- from.sql to to.sql

ALTER TABLE public.m DETACH PARTITION public.x_2022;
ALTER TABLE public.m DETACH PARTITION public.z_2021;
ALTER TABLE public.m ADD COLUMN more text;
ALTER TABLE public.a_2020 ADD COLUMN more text;

-- validation: table:public.a_2020: every row is checked against the bound
-- may-fail: table:public.a_2020: fails where a row is out of the bound
ALTER TABLE public.m ATTACH PARTITION public.a_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.x_2022 ADD COLUMN more text;

-- validation: table:public.x_2022: every row is checked against the bound
-- may-fail: table:public.x_2022: fails where a row is out of the bound
ALTER TABLE public.m ATTACH PARTITION public.x_2022 FOR VALUES FROM ('2022-01-01') TO ('2022-07-01');

-- to.sql to from.sql

ALTER TABLE public.m DETACH PARTITION public.x_2022;
ALTER TABLE public.m DETACH PARTITION public.a_2020;

-- data-loss: table:public.a_2020/column:more: the column's values are gone
ALTER TABLE public.a_2020 DROP COLUMN more;

-- data-loss: table:public.x_2022/column:more: the column's values are gone
ALTER TABLE public.x_2022 DROP COLUMN more;

-- data-loss: table:public.m/column:more: the column's values are gone
ALTER TABLE public.m DROP COLUMN more;

-- validation: table:public.x_2022: every row is checked against the bound
-- may-fail: table:public.x_2022: fails where a row is out of the bound
ALTER TABLE public.m ATTACH PARTITION public.x_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');

-- validation: table:public.z_2021: every row is checked against the bound
-- may-fail: table:public.z_2021: fails where a row is out of the bound
ALTER TABLE public.m ATTACH PARTITION public.z_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
