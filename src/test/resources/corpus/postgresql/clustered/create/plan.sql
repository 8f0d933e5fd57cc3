-- from.sql to to.sql

DROP INDEX public.i;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (b, a);
ALTER TABLE public.t CLUSTER ON t_pkey;

CREATE MATERIALIZED VIEW public.m AS
 SELECT 1 AS a;
CREATE INDEX mi ON public.m USING btree (a);
ALTER MATERIALIZED VIEW public.m CLUSTER ON mi;

-- data-loss: table:public.gone: the table and its rows are gone
DROP TABLE public.gone;
ALTER TABLE public.u SET WITHOUT CLUSTER;

-- to.sql to from.sql

DROP INDEX public.i;

CREATE TABLE public.gone (
  a integer NOT NULL,
  CONSTRAINT gone_pkey PRIMARY KEY (a)
);
ALTER TABLE public.gone CLUSTER ON gone_pkey;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (b);
ALTER TABLE public.u CLUSTER ON ui;
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t SET WITHOUT CLUSTER;
ALTER TABLE public.t CLUSTER ON i;
