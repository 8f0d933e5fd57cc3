-- from.sql to to.sql

ALTER TABLE public.o_new RENAME TO o_new_old;
ALTER TABLE public.o DETACH PARTITION public.o_mid;
ALTER TABLE public.o DETACH PARTITION public.o_old;
ALTER TABLE public.o RENAME TO o_old2;

CREATE TABLE public.o (
  id integer NOT NULL,
  at date NOT NULL
) PARTITION BY RANGE (at, id);

CREATE TABLE public.o_new (
  id integer NOT NULL,
  at date NOT NULL
);
ALTER TABLE public.o ATTACH PARTITION public.o_new FOR VALUES FROM ('2020-01-01', MINVALUE) TO ('2030-01-01', MAXVALUE);

-- rewrite: table:public.o: every row is copied into the table made anew
-- may-fail: table:public.o: fails where a row fits no partition
INSERT INTO public.o (id, at)
SELECT id, at FROM public.o_old2;
DROP TABLE public.o_old2;

-- to.sql to from.sql

ALTER TABLE public.o_new RENAME TO o_new_old;
ALTER TABLE public.o RENAME TO o_old2;

CREATE TABLE public.o (
  id integer NOT NULL,
  at date NOT NULL
) PARTITION BY RANGE (at);

-- validation: table:public.o_mid: every row is checked against the bound
-- may-fail: table:public.o_mid: fails where a row is out of the bound
ALTER TABLE public.o ATTACH PARTITION public.o_mid FOR VALUES FROM ('2010-01-01') TO ('2020-01-01');

CREATE TABLE public.o_new (
  id integer NOT NULL,
  at date NOT NULL
);
ALTER TABLE public.o ATTACH PARTITION public.o_new FOR VALUES FROM ('2020-01-01') TO ('2030-01-01');

-- validation: table:public.o_old: every row is checked against the bound
-- may-fail: table:public.o_old: fails where a row is out of the bound
ALTER TABLE public.o ATTACH PARTITION public.o_old FOR VALUES FROM ('2000-01-01') TO ('2010-01-01');

-- rewrite: table:public.o: every row is copied into the table made anew
-- may-fail: table:public.o: fails where a row fits no partition
INSERT INTO public.o (id, at)
SELECT id, at FROM public.o_old2;
DROP TABLE public.o_old2;
