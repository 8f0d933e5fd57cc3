-- from.sql to to.sql

-- access-exclusive: table:public.p: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.p SET TABLESPACE pg_default;

-- access-exclusive: table:public.p1: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER INDEX public.p1_pkey SET TABLESPACE pg_default;
ALTER INDEX public.p1_b_idx SET TABLESPACE pg_default;
ALTER INDEX public.p1_c_idx SET TABLESPACE spare;

-- access-exclusive: table:public.p2: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER INDEX public.p2_pkey SET TABLESPACE pg_default;
ALTER INDEX public.p2_b_idx SET TABLESPACE pg_default;
ALTER INDEX public.p2_c_idx SET TABLESPACE spare;

CREATE TABLE public.p3 (
  a integer NOT NULL,
  b integer,
  c text,
  CONSTRAINT p3_pkey PRIMARY KEY (a)
) TABLESPACE spare;
ALTER INDEX public.p_key SET TABLESPACE pg_default;
CREATE INDEX p3_b_idx ON public.p3 USING btree (b);
ALTER INDEX public.p_b SET TABLESPACE pg_default;
CREATE INDEX p3_c_idx ON public.p3 USING btree (c);
ALTER INDEX public.p3_c_idx SET TABLESPACE spare;
ALTER INDEX public.p_c SET TABLESPACE spare;
ALTER TABLE public.p ATTACH PARTITION public.p3 FOR VALUES FROM (20) TO (30);

-- rewrite: table:public.s: the table is copied
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s SET TABLESPACE pg_default;
ALTER INDEX public.s_a_key SET TABLESPACE pg_default;
ALTER INDEX public.s_b SET TABLESPACE spare;

-- rewrite: materialized view:public.m: the materialized view is written anew
-- access-exclusive: materialized view:public.m: nobody reads or writes it as long as that takes
ALTER MATERIALIZED VIEW public.m SET TABLESPACE pg_default;
ALTER INDEX public.m_a SET TABLESPACE pg_default;

-- to.sql to from.sql

-- access-exclusive: table:public.p1: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER INDEX public.p1_pkey SET TABLESPACE spare;
ALTER INDEX public.p1_b_idx SET TABLESPACE spare;
ALTER INDEX public.p1_c_idx SET TABLESPACE pg_default;

-- access-exclusive: table:public.p2: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER INDEX public.p2_pkey SET TABLESPACE spare;
ALTER INDEX public.p2_b_idx SET TABLESPACE spare;
ALTER INDEX public.p2_c_idx SET TABLESPACE pg_default;

-- rewrite: table:public.s: the table is copied
-- access-exclusive: table:public.s: nobody reads or writes it as long as that takes
ALTER TABLE public.s SET TABLESPACE spare;
ALTER INDEX public.s_a_key SET TABLESPACE spare;
ALTER INDEX public.s_b SET TABLESPACE pg_default;

-- rewrite: materialized view:public.m: the materialized view is written anew
-- access-exclusive: materialized view:public.m: nobody reads or writes it as long as that takes
ALTER MATERIALIZED VIEW public.m SET TABLESPACE spare;
ALTER INDEX public.m_a SET TABLESPACE spare;

-- data-loss: table:public.p3: the table and its rows are gone
DROP TABLE public.p3;
ALTER TABLE public.p SET TABLESPACE spare;
ALTER INDEX public.p_key SET TABLESPACE spare;
ALTER INDEX public.p_b SET TABLESPACE spare;
ALTER INDEX public.p_c SET TABLESPACE pg_default;
