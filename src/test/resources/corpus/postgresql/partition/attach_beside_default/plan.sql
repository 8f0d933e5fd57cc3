-- from.sql to to.sql

ALTER TABLE public.m_2020 ADD CONSTRAINT tandem_bound_1 CHECK (((at IS NOT NULL) AND (at >= '2020-01-01'::date) AND (at < '2021-01-01'::date))) NOT VALID;
ALTER TABLE public.m_rest ADD CONSTRAINT tandem_bound_1 CHECK (NOT ((at IS NOT NULL) AND (at >= '2020-01-01'::date) AND (at < '2021-01-01'::date))) NOT VALID;
ALTER TABLE public.m_2021 ADD CONSTRAINT tandem_bound_2 CHECK (((at IS NOT NULL) AND (at >= '2021-01-01'::date) AND (at < '2022-01-01'::date))) NOT VALID;
ALTER TABLE public.m_rest ADD CONSTRAINT tandem_bound_2 CHECK (NOT ((at IS NOT NULL) AND (at >= '2021-01-01'::date) AND (at < '2022-01-01'::date))) NOT VALID;
ALTER TABLE public.m_2021_n ADD CONSTRAINT tandem_bound_2 CHECK (((at IS NOT NULL) AND (at >= '2021-01-01'::date) AND (at < '2022-01-01'::date) AND ((area IS NULL) OR (area = 'n'::text)))) NOT VALID;

CREATE TABLE public.m_2022 (
  id integer NOT NULL,
  at date NOT NULL,
  area text
);
ALTER TABLE public.m_rest ADD CONSTRAINT tandem_bound_3 CHECK (NOT ((at IS NOT NULL) AND (at >= '2022-01-01'::date) AND (at < '2023-01-01'::date))) NOT VALID;

-- apart

-- validation: table:public.m_2020: every row is checked against the bound
-- may-fail: table:public.m_2020: fails where a row is out of the bound
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT tandem_bound_1;

-- validation: table:public.m_rest: every row is checked against the bound
-- may-fail: table:public.m_rest: fails where a row belongs to the new partition
ALTER TABLE public.m_rest VALIDATE CONSTRAINT tandem_bound_1;

-- validation: table:public.m_2021: every row is checked against the bound
-- may-fail: table:public.m_2021: fails where a row is out of the bound
ALTER TABLE public.m_2021 VALIDATE CONSTRAINT tandem_bound_2;

-- validation: table:public.m_rest: every row is checked against the bound
-- may-fail: table:public.m_rest: fails where a row belongs to the new partition
ALTER TABLE public.m_rest VALIDATE CONSTRAINT tandem_bound_2;

-- validation: table:public.m_2021_n: every row is checked against the bound
-- may-fail: table:public.m_2021_n: fails where a row is out of the bound
ALTER TABLE public.m_2021_n VALIDATE CONSTRAINT tandem_bound_2;

-- validation: table:public.m_rest: every row is checked against the bound
-- may-fail: table:public.m_rest: fails where a row belongs to the new partition
ALTER TABLE public.m_rest VALIDATE CONSTRAINT tandem_bound_3;

-- together

-- replication: table:public.m_2020: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.m_2020: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m ATTACH PARTITION public.m_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.m_2020 DROP CONSTRAINT tandem_bound_1;
ALTER TABLE public.m_rest DROP CONSTRAINT tandem_bound_1;

-- replication: table:public.m_2021: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.m_2021: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m ATTACH PARTITION public.m_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
ALTER TABLE public.m_2021 DROP CONSTRAINT tandem_bound_2;
ALTER TABLE public.m_rest DROP CONSTRAINT tandem_bound_2;

-- replication: table:public.m_2021_n: a publication of the whole tells its changes from now on, and none of the rows it has
-- full-scan: table:public.m_2021_rest: the table is read while others wait for it
-- validation: table:public.m_2021_rest: every row is checked against the bound
-- may-fail: table:public.m_2021_rest: fails where a row belongs to the new partition
-- access-exclusive: table:public.m_2021_rest: nobody reads or writes it as long as that takes
ALTER TABLE public.m_2021 ATTACH PARTITION public.m_2021_n FOR VALUES IN ('n', NULL);
ALTER TABLE public.m_2021_n DROP CONSTRAINT tandem_bound_2;
ALTER TABLE public.m ATTACH PARTITION public.m_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
ALTER TABLE public.m_rest DROP CONSTRAINT tandem_bound_3;

-- to.sql to from.sql

-- replication: table:public.m_2020: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.m_2020;

-- replication: table:public.m_2021_n: a publication of the whole no longer tells its changes
ALTER TABLE public.m_2021 DETACH PARTITION public.m_2021_n;

-- replication: table:public.m_2021: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.m_2021;

-- data-loss: table:public.m_2022: the table and its rows are gone
DROP TABLE public.m_2022;
