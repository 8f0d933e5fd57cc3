-- from.sql to to.sql

CREATE TABLE public.d (
  m integer,
  at date,
  CONSTRAINT d_m_at_fkey FOREIGN KEY (m, at) REFERENCES public.m(id, at)
);
ALTER TABLE public.m_2020 ADD CONSTRAINT m_id_fkey FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID;

-- apart

-- validation: table:public.m_2020/foreign key:m_id_fkey: every row is checked
-- may-fail: table:public.m_2020/foreign key:m_id_fkey: fails where the rows there do not pass
ALTER TABLE public.m_2020 VALIDATE CONSTRAINT m_id_fkey;

-- together

ALTER TABLE public.m ADD CONSTRAINT m_id_fkey FOREIGN KEY (id) REFERENCES public.r(id);

-- to.sql to from.sql

-- data-loss: table:public.d: the table and its rows are gone
DROP TABLE public.d;
ALTER TABLE public.m DROP CONSTRAINT m_id_fkey;
