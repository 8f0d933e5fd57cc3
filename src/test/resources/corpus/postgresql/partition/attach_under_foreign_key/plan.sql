-- from.sql to to.sql

ALTER TABLE public.m ADD CONSTRAINT m_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE public.m_2020 ADD CONSTRAINT tandem_bound_1 CHECK (((at IS NOT NULL) AND (at >= '2020-01-01'::date) AND (at < '2021-01-01'::date))) NOT VALID;
ALTER TABLE public.m_2020 ADD CONSTRAINT m_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) NOT VALID;
ALTER TABLE public.m_2020 ADD CONSTRAINT m_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;

-- apart

-- validation: table:public.m_2020: every row is checked against the bound
-- may-fail: table:public.m_2020: fails where a row is out of the bound
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT tandem_bound_1;

-- validation: table:public.m_2020/foreign key:m_area_fkey: every row is checked
-- may-fail: table:public.m_2020/foreign key:m_area_fkey: fails where the rows there do not pass
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT m_area_fkey;

-- validation: table:public.m_2020/foreign key:m_customer_fkey: every row is checked
-- may-fail: table:public.m_2020/foreign key:m_customer_fkey: fails where the rows there do not pass
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT m_customer_fkey;

-- together

-- replication: table:public.m_2020: a publication of the whole tells its changes from now on, and none of the rows it has
ALTER TABLE public.m ATTACH PARTITION public.m_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.m_2020 DROP CONSTRAINT tandem_bound_1;

-- to.sql to from.sql

-- replication: table:public.m_2020: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.m_2020;
ALTER TABLE public.m_2020 DROP CONSTRAINT m_area_fkey;
ALTER TABLE public.m_2020 DROP CONSTRAINT m_customer_fkey;
ALTER TABLE public.m DROP CONSTRAINT m_area_fkey;
