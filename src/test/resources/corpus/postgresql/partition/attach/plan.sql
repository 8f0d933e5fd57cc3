-- from.sql to to.sql

-- replication: table:public.x_2022: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.x_2022;

-- replication: table:public.z_2021: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.z_2021: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m DETACH PARTITION public.z_2021;

-- access-exclusive: table:public.m: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m ADD COLUMN more text;

-- access-exclusive: table:public.a_2020: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.a_2020 ADD COLUMN more text;
ALTER TABLE public.a_2020 ADD CONSTRAINT tandem_bound_1 CHECK (((at IS NOT NULL) AND (at >= '2020-01-01'::date) AND (at < '2021-01-01'::date))) NOT VALID;
ALTER TABLE public.x_2022 ADD COLUMN more text;

-- full-scan: table:public.x_2022: the table is read while others wait for it
-- validation: table:public.x_2022: every row is checked against the bound
-- may-fail: table:public.x_2022: fails where a row is out of the bound
-- replication: table:public.x_2022: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.x_2022: nobody reads or writes it as long as that takes
ALTER TABLE public.m ATTACH PARTITION public.x_2022 FOR VALUES FROM ('2022-01-01') TO ('2022-07-01');

-- apart

-- validation: table:public.a_2020: every row is checked against the bound
-- may-fail: table:public.a_2020: fails where a row is out of the bound
ALTER TABLE public.a_2020 VALIDATE CONSTRAINT tandem_bound_1;

-- together

-- replication: table:public.a_2020: a publication of the whole tells its changes from now on, and none of the rows it has
ALTER TABLE public.m ATTACH PARTITION public.a_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.a_2020 DROP CONSTRAINT tandem_bound_1;

-- to.sql to from.sql

-- replication: table:public.x_2022: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.x_2022;

-- replication: table:public.a_2020: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.a_2020: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m DETACH PARTITION public.a_2020;

-- data-loss: table:public.a_2020/column:more: the column's values are gone
ALTER TABLE public.a_2020 DROP COLUMN more;

-- data-loss: table:public.x_2022/column:more: the column's values are gone
ALTER TABLE public.x_2022 DROP COLUMN more;

-- data-loss: table:public.m/column:more: the column's values are gone
-- access-exclusive: table:public.m: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m DROP COLUMN more;

-- full-scan: table:public.x_2022: the table is read while others wait for it
-- validation: table:public.x_2022: every row is checked against the bound
-- may-fail: table:public.x_2022: fails where a row is out of the bound
-- replication: table:public.x_2022: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.x_2022: nobody reads or writes it as long as that takes
ALTER TABLE public.m ATTACH PARTITION public.x_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
ALTER TABLE public.z_2021 ADD CONSTRAINT tandem_bound_1 CHECK (((at IS NOT NULL) AND (at >= '2021-01-01'::date) AND (at < '2022-01-01'::date))) NOT VALID;

-- apart

-- validation: table:public.z_2021: every row is checked against the bound
-- may-fail: table:public.z_2021: fails where a row is out of the bound
ALTER TABLE public.z_2021 VALIDATE CONSTRAINT tandem_bound_1;

-- together

-- replication: table:public.z_2021: a publication of the whole tells its changes from now on, and none of the rows it has
ALTER TABLE public.m ATTACH PARTITION public.z_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
ALTER TABLE public.z_2021 DROP CONSTRAINT tandem_bound_1;
