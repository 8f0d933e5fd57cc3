-- from.sql to to.sql

ALTER TABLE public.s DETACH PARTITION public.s_a;
ALTER TABLE public.s DETACH PARTITION public.s_rest;
ALTER TABLE public.s_rest RENAME TO s_rest_old;

-- validation: table:public.s_a: every row is checked against the bound
-- may-fail: table:public.s_a: fails where a row is out of the bound
ALTER TABLE public.s ATTACH PARTITION public.s_a FOR VALUES IN ('a', 'b', 'c', NULL);

CREATE TABLE public.s_rest (
  id integer,
  kind text
) PARTITION BY RANGE (id);

CREATE TABLE public.s_rest_1 (
  id integer,
  kind text
);
ALTER TABLE public.s_rest ATTACH PARTITION public.s_rest_1 FOR VALUES FROM (1) TO (100);

CREATE TABLE public.s_rest_n (
  id integer,
  kind text
);
ALTER TABLE public.s_rest ATTACH PARTITION public.s_rest_n DEFAULT;

-- rewrite: table:public.s_rest: every row is copied into the table made anew
-- may-fail: table:public.s_rest: fails where a row fits no partition
INSERT INTO public.s_rest (id, kind)
SELECT id, kind FROM public.s_rest_old;
DROP TABLE public.s_rest_old;
ALTER TABLE public.s ATTACH PARTITION public.s_rest DEFAULT;

-- to.sql to from.sql

ALTER TABLE public.s DETACH PARTITION public.s_a;
ALTER TABLE public.s DETACH PARTITION public.s_rest;
ALTER TABLE public.s_rest RENAME TO s_rest_old;

-- validation: table:public.s_a: every row is checked against the bound
-- may-fail: table:public.s_a: fails where a row is out of the bound
ALTER TABLE public.s ATTACH PARTITION public.s_a FOR VALUES IN ('a', 'b');

CREATE TABLE public.s_rest (
  id integer,
  kind text
);

-- rewrite: table:public.s_rest: every row is copied into the table made anew
INSERT INTO public.s_rest (id, kind)
SELECT id, kind FROM public.s_rest_old;
DROP TABLE public.s_rest_old;
ALTER TABLE public.s ATTACH PARTITION public.s_rest DEFAULT;
