-- from.sql to to.sql

ALTER TABLE public.empty ADD CONSTRAINT known FOREIGN KEY (customer) REFERENCES public.customer(id);
ALTER TABLE public.m_2020 ADD CONSTRAINT coded FOREIGN KEY (code) REFERENCES public.customer(code) DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE public.m_2021_1 ADD CONSTRAINT coded FOREIGN KEY (code) REFERENCES public.customer(code) DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE public.m_2020 ADD CONSTRAINT known FOREIGN KEY (customer) REFERENCES public.customer(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE public.m_2021_1 ADD CONSTRAINT known FOREIGN KEY (customer) REFERENCES public.customer(id) ON DELETE CASCADE NOT VALID;

CREATE TABLE public.m_2022 (
  at date NOT NULL,
  customer integer,
  code text
);

-- apart

-- validation: table:public.m_2020/foreign key:coded: every row is checked
-- may-fail: table:public.m_2020/foreign key:coded: fails where the rows there do not pass
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT coded;

-- validation: table:public.m_2021_1/foreign key:coded: every row is checked
-- may-fail: table:public.m_2021_1/foreign key:coded: fails where the rows there do not pass
ALTER TABLE public.m_2021_1 VALIDATE CONSTRAINT coded;

-- validation: table:public.m_2020/foreign key:known: every row is checked
-- may-fail: table:public.m_2020/foreign key:known: fails where the rows there do not pass
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT known;

-- validation: table:public.m_2021_1/foreign key:known: every row is checked
-- may-fail: table:public.m_2021_1/foreign key:known: fails where the rows there do not pass
ALTER TABLE public.m_2021_1 VALIDATE CONSTRAINT known;

-- together

ALTER TABLE public.m ADD CONSTRAINT coded FOREIGN KEY (code) REFERENCES public.customer(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.m ADD CONSTRAINT known FOREIGN KEY (customer) REFERENCES public.customer(id) ON DELETE CASCADE;
ALTER TABLE public.m ATTACH PARTITION public.m_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');

-- to.sql to from.sql

ALTER TABLE public.empty DROP CONSTRAINT known;
ALTER TABLE public.m DETACH PARTITION public.m_2022;

-- data-loss: table:public.m_2022: the table and its rows are gone
DROP TABLE public.m_2022;
ALTER TABLE public.m DROP CONSTRAINT coded;
ALTER TABLE public.m DROP CONSTRAINT known;
