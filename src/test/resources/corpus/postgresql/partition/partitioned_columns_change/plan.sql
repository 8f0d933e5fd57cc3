-- from.sql to to.sql

-- rebuild: table:public.bill: dropped and made anew: its rows are copied
-- access-exclusive: table:public.bill: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.bill RENAME TO bill_old;

CREATE TABLE public.bill (
  id bigint NOT NULL,
  at date NOT NULL,
  sum numeric,
  note text,
  state text DEFAULT 'open'::text NOT NULL,
  twice integer GENERATED ALWAYS AS (2) STORED
) PARTITION BY RANGE (at);

CREATE TABLE public.bill_all (
  id bigint NOT NULL,
  at date NOT NULL,
  sum numeric,
  note text,
  state text DEFAULT 'open'::text NOT NULL,
  twice integer GENERATED ALWAYS AS (2) STORED
);
ALTER TABLE public.bill ATTACH PARTITION public.bill_all DEFAULT;

-- rewrite: table:public.bill: every row is copied into the table made anew
-- may-fail: table:public.bill: fails where a row fits no partition
INSERT INTO public.bill (id, at, sum, note)
SELECT id::bigint, at, sum::numeric, note FROM public.bill_old;

-- replication: table:public.bill: a publication that names the table loses it: add the new one
-- data-loss: table:public.bill/column:gone: the column's values are gone
-- data-loss: table:public.bill/column:twice: the column's values are gone
DROP TABLE public.bill_old;
COMMENT ON COLUMN public.bill.note IS 'short';

-- to.sql to from.sql

-- rebuild: table:public.bill: dropped and made anew: its rows are copied
-- access-exclusive: table:public.bill: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.bill RENAME TO bill_old;

CREATE TABLE public.bill (
  id integer NOT NULL,
  at date NOT NULL,
  sum text,
  gone text,
  note character varying(10),
  twice integer
);

-- rewrite: table:public.bill: every row is copied into the table made anew
INSERT INTO public.bill (id, at, sum, note, twice)
SELECT id::integer, at, sum::text, note, twice FROM public.bill_old;

-- replication: table:public.bill: a publication that names the table loses it: add the new one
-- data-loss: table:public.bill/column:state: the column's values are gone
DROP TABLE public.bill_old;
COMMENT ON COLUMN public.bill.note IS 'short';
