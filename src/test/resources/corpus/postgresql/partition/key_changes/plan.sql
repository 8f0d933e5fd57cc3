-- from.sql to to.sql

-- rebuild: view:public.events_of_a: dropped and made anew: it needs public.event_a, which changes or goes
DROP VIEW public.events_of_a;

-- rebuild: table:public.event_a: dropped and made anew: its rows are copied
ALTER INDEX public.event_a_kind_idx RENAME TO event_a_kind_idx_old;
ALTER INDEX public.event_a_pkey RENAME TO event_a_pkey_old;

-- access-exclusive: table:public.event_a: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.event_a RENAME TO event_a_old;

CREATE TABLE public.event_a (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_a_pkey PRIMARY KEY (id, kind, at)
);

CREATE TABLE public.event_c (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_c_pkey PRIMARY KEY (id, kind, at)
);

CREATE OR REPLACE VIEW public.events_of_a AS
 SELECT count(*) AS n
   FROM public.event_a;

-- rebuild: table:public.event_b: dropped and made anew: its rows are copied
ALTER INDEX public.event_b_kind_idx RENAME TO event_b_kind_idx_old;
ALTER INDEX public.event_b_pkey RENAME TO event_b_pkey_old;

-- access-exclusive: table:public.event_b: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.event_b RENAME TO event_b_old;

-- rebuild: table:public.event: dropped and made anew: its rows are copied
ALTER INDEX public.event_kind RENAME TO event_kind_old;
ALTER INDEX public.event_pkey RENAME TO event_pkey_old;

-- access-exclusive: table:public.event: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.event RENAME TO event_old;

CREATE TABLE public.event (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (id, kind, at)
) PARTITION BY LIST (kind);
ALTER TABLE public.event ATTACH PARTITION public.event_a FOR VALUES IN ('x', 'y');

CREATE TABLE public.event_b (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_b_pkey PRIMARY KEY (id, kind, at)
);
ALTER TABLE public.event ATTACH PARTITION public.event_b FOR VALUES IN ('z');
ALTER TABLE public.event ATTACH PARTITION public.event_c DEFAULT;

-- rewrite: table:public.event: every row is copied into the table made anew
-- may-fail: table:public.event: fails where a row fits no partition
INSERT INTO public.event (id, kind, at)
SELECT id, kind, at FROM public.event_old;

-- replication: table:public.event: a publication that names the table loses it: add the new one
DROP TABLE public.event_old;
CREATE INDEX event_a_kind_idx ON public.event_a USING btree (kind);
CREATE INDEX event_b_kind_idx ON public.event_b USING btree (kind);
CREATE INDEX event_c_kind_idx ON public.event_c USING btree (kind);
CREATE INDEX event_kind ON public.event USING btree (kind);

-- to.sql to from.sql

-- rebuild: view:public.events_of_a: dropped and made anew: it needs public.event_a, which changes or goes
DROP VIEW public.events_of_a;

-- rebuild: table:public.event_a: dropped and made anew: its rows are copied
ALTER INDEX public.event_a_kind_idx RENAME TO event_a_kind_idx_old;
ALTER INDEX public.event_a_pkey RENAME TO event_a_pkey_old;

-- access-exclusive: table:public.event_a: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.event_a RENAME TO event_a_old;

-- rebuild: table:public.event_b: dropped and made anew: its rows are copied
ALTER INDEX public.event_b_kind_idx RENAME TO event_b_kind_idx_old;
ALTER INDEX public.event_b_pkey RENAME TO event_b_pkey_old;

-- access-exclusive: table:public.event_b: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.event_b RENAME TO event_b_old;

CREATE TABLE public.event_a (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_a_pkey PRIMARY KEY (id, kind, at)
);

CREATE TABLE public.event_b (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_b_pkey PRIMARY KEY (id, kind, at)
) PARTITION BY LIST (kind);

CREATE TABLE public.event_b_rest (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_b_rest_pkey PRIMARY KEY (id, kind, at)
);
ALTER TABLE public.event_b ATTACH PARTITION public.event_b_rest DEFAULT;

CREATE TABLE public.event_b_x (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_b_x_pkey PRIMARY KEY (id, kind, at)
);
ALTER TABLE public.event_b ATTACH PARTITION public.event_b_x FOR VALUES IN ('x');

CREATE OR REPLACE VIEW public.events_of_a AS
 SELECT count(*) AS n
   FROM public.event_a;

-- rebuild: table:public.event: dropped and made anew: its rows are copied
ALTER INDEX public.event_kind RENAME TO event_kind_old;
ALTER INDEX public.event_pkey RENAME TO event_pkey_old;

-- access-exclusive: table:public.event: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.event RENAME TO event_old;

CREATE TABLE public.event (
  id integer NOT NULL,
  kind text NOT NULL,
  at date NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (id, kind, at)
) PARTITION BY RANGE (at);
ALTER TABLE public.event ATTACH PARTITION public.event_a FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.event ATTACH PARTITION public.event_b FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

-- rewrite: table:public.event: every row is copied into the table made anew
-- may-fail: table:public.event: fails where a row fits no partition
INSERT INTO public.event (id, kind, at)
SELECT id, kind, at FROM public.event_old;

-- replication: table:public.event: a publication that names the table loses it: add the new one
DROP TABLE public.event_old;
CREATE INDEX event_a_kind_idx ON public.event_a USING btree (kind);
CREATE INDEX event_b_rest_kind_idx ON public.event_b_rest USING btree (kind);
CREATE INDEX event_b_x_kind_idx ON public.event_b_x USING btree (kind);
CREATE INDEX event_b_kind_idx ON public.event_b USING btree (kind);
CREATE INDEX event_kind ON public.event USING btree (kind);
