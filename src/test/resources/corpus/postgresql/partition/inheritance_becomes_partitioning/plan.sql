-- from.sql to to.sql

-- rebuild: view:public.words: dropped and made anew: it needs public.log.words, which changes or goes
DROP VIEW public.words;

-- access-exclusive: table:public.log_2020: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.log_2020 NO INHERIT public.log;
ALTER TABLE public.log_2020 DROP CONSTRAINT log_2020_at_check;
ALTER TABLE public.log_2021 NO INHERIT public.log;

-- rebuild: table:public.log: dropped and made anew: its rows are copied
-- access-exclusive: table:public.log: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.log RENAME TO log_old;

CREATE TABLE public.log (
  id integer NOT NULL,
  at date NOT NULL,
  words text
) PARTITION BY RANGE (at);

CREATE TABLE public.log_rest (
  id integer NOT NULL,
  at date NOT NULL,
  words text
);
ALTER TABLE public.log ATTACH PARTITION public.log_rest DEFAULT;
ALTER TABLE public.log_2021 DROP CONSTRAINT log_2021_at_check;

-- full-scan: table:public.log_2021: the table is read while others wait for it
-- validation: table:public.log_2021: every row is checked against the bound
-- may-fail: table:public.log_2021: fails where a row is out of the bound
-- replication: table:public.log_2021: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.log_2021: nobody reads or writes it as long as that takes
ALTER TABLE public.log ATTACH PARTITION public.log_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.log_2020_at;

-- together

-- full-scan: table:public.log_2020: the table is read while others wait for it
-- validation: table:public.log_2020: every row is checked against the bound
-- may-fail: table:public.log_2020: fails where a row is out of the bound
-- replication: table:public.log_2020: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.log_2020: nobody reads or writes it as long as that takes
ALTER TABLE public.log ATTACH PARTITION public.log_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- rewrite: table:public.log: every row is copied into the table made anew
-- may-fail: table:public.log: fails where a row fits no partition
INSERT INTO public.log (id, at, words)
SELECT id, at, words FROM public.log_old;

-- replication: table:public.log: a publication that names the table loses it: add the new one
DROP TABLE public.log_old;
CREATE INDEX log_rest_at_idx ON public.log_rest USING btree (at);

CREATE OR REPLACE VIEW public.words AS
 SELECT words
   FROM public.log;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.log_2020_at_idx;

-- non-transactional: table:public.log_2020/index:log_2020_at_idx: if it fails, index log_2020_at_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY log_2020_at_idx ON public.log_2020 USING btree (at);
DROP INDEX CONCURRENTLY IF EXISTS public.log_2021_at_idx;

-- non-transactional: table:public.log_2021/index:log_2021_at_idx: if it fails, index log_2021_at_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY log_2021_at_idx ON public.log_2021 USING btree (at);

-- together

CREATE INDEX log_at ON public.log USING btree (at);

-- to.sql to from.sql

-- rebuild: view:public.words: dropped and made anew: it needs public.log.words, which changes or goes
DROP VIEW public.words;

-- replication: table:public.log_2020: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.log_2020: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.log DETACH PARTITION public.log_2020;

-- replication: table:public.log_2021: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.log_2021: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.log DETACH PARTITION public.log_2021;

-- rebuild: table:public.log: dropped and made anew: its rows are copied
-- access-exclusive: table:public.log: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.log RENAME TO log_old;

CREATE TABLE public.log (
  id integer NOT NULL,
  at date NOT NULL,
  words text
);
DROP INDEX IF EXISTS public.log_2020_at_idx;
ALTER TABLE public.log_2020 INHERIT public.log;
DROP INDEX IF EXISTS public.log_2021_at_idx;
ALTER TABLE public.log_2021 INHERIT public.log;

-- rewrite: table:public.log: every row is copied into the table made anew
INSERT INTO public.log (id, at, words)
SELECT id, at, words FROM public.log_old;

-- replication: table:public.log: a publication that names the table loses it: add the new one
DROP TABLE public.log_old;
ALTER TABLE public.log_2020 ADD CONSTRAINT log_2020_at_check CHECK (((at >= '2020-01-01'::date) AND (at < '2021-01-01'::date))) NOT VALID;
ALTER TABLE public.log_2021 ADD CONSTRAINT log_2021_at_check CHECK (((at >= '2021-01-01'::date) AND (at < '2022-01-01'::date))) NOT VALID;

CREATE OR REPLACE VIEW public.words AS
 SELECT words
   FROM public.log;

-- apart

-- validation: table:public.log_2020/check:log_2020_at_check: every row is checked
-- may-fail: table:public.log_2020/check:log_2020_at_check: fails where the rows there do not pass
ALTER TABLE public.log_2020 VALIDATE CONSTRAINT log_2020_at_check;

-- validation: table:public.log_2021/check:log_2021_at_check: every row is checked
-- may-fail: table:public.log_2021/check:log_2021_at_check: fails where the rows there do not pass
ALTER TABLE public.log_2021 VALIDATE CONSTRAINT log_2021_at_check;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.log_2020_at;

-- non-transactional: table:public.log_2020/index:log_2020_at: if it fails, index log_2020_at stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY log_2020_at ON public.log_2020 USING btree (at);
