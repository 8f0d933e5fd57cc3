-- from.sql to to.sql

-- rebuild: table:public.t2: dropped and made anew: its rows are copied
-- access-exclusive: table:public.t2: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DETACH PARTITION public.t2;
ALTER INDEX public.t2_c_idx RENAME TO t2_c_idx_old;
ALTER TABLE public.t2 RENAME TO t2_old;

CREATE TABLE public.t2 (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
) PARTITION BY HASH (b);

CREATE TABLE public.t2_0 (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
);
ALTER TABLE public.t2 ATTACH PARTITION public.t2_0 FOR VALUES WITH (modulus 1, remainder 0);

-- rewrite: table:public.t2: every row is copied into the table made anew
-- may-fail: table:public.t2: fails where a row fits no partition
INSERT INTO public.t2 (a, b, c)
SELECT a, b, c FROM public.t2_old;

-- replication: table:public.t2: a publication that names the table loses it: add the new one
DROP TABLE public.t2_old;
CREATE INDEX t2_0_c_idx ON public.t2_0 USING btree (c);
CREATE INDEX t2_c_idx ON public.t2 USING btree (c);

-- rebuild: table:public.t1: dropped and made anew: its rows are copied
-- access-exclusive: table:public.t1: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DETACH PARTITION public.t1;
ALTER INDEX public.t1_c_idx RENAME TO t1_c_idx_old;
ALTER TABLE public.t1 RENAME TO t1_old;

CREATE TABLE public.t1 (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
);

-- rewrite: table:public.t1: every row is copied into the table made anew
INSERT INTO public.t1 (a, b, c)
SELECT a, b, c FROM public.t1_old;

-- replication: table:public.t1: a publication that names the table loses it: add the new one
DROP TABLE public.t1_old;
CREATE INDEX t1_c_idx ON public.t1 USING btree (c);
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES IN (1);
ALTER TABLE public.t ATTACH PARTITION public.t2 FOR VALUES IN (2);

-- to.sql to from.sql

-- rebuild: table:public.t1: dropped and made anew: its rows are copied
-- access-exclusive: table:public.t1: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DETACH PARTITION public.t1;
ALTER INDEX public.t1_c_idx RENAME TO t1_c_idx_old;
ALTER TABLE public.t1 RENAME TO t1_old;

CREATE TABLE public.t1 (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
) PARTITION BY LIST (b);

CREATE TABLE public.t1_1 (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
);
ALTER TABLE public.t1 ATTACH PARTITION public.t1_1 FOR VALUES IN (1);

CREATE TABLE public.t1_rest (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
);
ALTER TABLE public.t1 ATTACH PARTITION public.t1_rest DEFAULT;

-- rewrite: table:public.t1: every row is copied into the table made anew
-- may-fail: table:public.t1: fails where a row fits no partition
INSERT INTO public.t1 (a, b, c)
SELECT a, b, c FROM public.t1_old;

-- replication: table:public.t1: a publication that names the table loses it: add the new one
DROP TABLE public.t1_old;
CREATE INDEX t1_1_c_idx ON public.t1_1 USING btree (c);
CREATE INDEX t1_rest_c_idx ON public.t1_rest USING btree (c);
CREATE INDEX t1_c_idx ON public.t1 USING btree (c);

-- rebuild: table:public.t2: dropped and made anew: its rows are copied
-- access-exclusive: table:public.t2: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DETACH PARTITION public.t2;
ALTER INDEX public.t2_c_idx RENAME TO t2_c_idx_old;
ALTER TABLE public.t2 RENAME TO t2_old;
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES IN (1);

CREATE TABLE public.t2 (
  a integer NOT NULL,
  b integer NOT NULL,
  c text
);

-- rewrite: table:public.t2: every row is copied into the table made anew
INSERT INTO public.t2 (a, b, c)
SELECT a, b, c FROM public.t2_old;

-- replication: table:public.t2: a publication that names the table loses it: add the new one
DROP TABLE public.t2_old;
CREATE INDEX t2_c_idx ON public.t2 USING btree (c);
ALTER TABLE public.t ATTACH PARTITION public.t2 FOR VALUES IN (2);
