-- from.sql to to.sql

-- replication: table:public.s_a: a publication of the whole no longer tells its changes
ALTER TABLE public.s DETACH PARTITION public.s_a;

-- rebuild: table:public.s_rest: dropped and made anew: its rows are copied
ALTER TABLE public.s DETACH PARTITION public.s_rest;
ALTER TABLE public.s_rest RENAME TO s_rest_old;

-- full-scan: table:public.s_a: the table is read while others wait for it
-- validation: table:public.s_a: every row is checked against the bound
-- may-fail: table:public.s_a: fails where a row is out of the bound
-- replication: table:public.s_a: a publication of the whole tells its changes from now on, and none of the rows it has
-- full-scan: table:public.s_rest: the table is read while others wait for it
-- validation: table:public.s_rest: every row is checked against the bound
-- may-fail: table:public.s_rest: fails where a row belongs to the new partition
-- access-exclusive: table:public.s_a: nobody reads or writes it as long as that takes
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

-- replication: table:public.s_rest: a publication that names the table loses it: add the new one
DROP TABLE public.s_rest_old;

-- full-scan: table:public.s_rest: the table is read while others wait for it
-- validation: table:public.s_rest: every row is checked against the bound
-- may-fail: table:public.s_rest: fails where a row belongs to the new partition
-- access-exclusive: table:public.s_rest: nobody reads or writes it as long as that takes
ALTER TABLE public.s ATTACH PARTITION public.s_rest DEFAULT;

-- to.sql to from.sql

-- replication: table:public.s_a: a publication of the whole no longer tells its changes
ALTER TABLE public.s DETACH PARTITION public.s_a;

-- rebuild: table:public.s_rest: dropped and made anew: its rows are copied
ALTER TABLE public.s DETACH PARTITION public.s_rest;
ALTER TABLE public.s_rest RENAME TO s_rest_old;

-- full-scan: table:public.s_a: the table is read while others wait for it
-- validation: table:public.s_a: every row is checked against the bound
-- may-fail: table:public.s_a: fails where a row is out of the bound
-- replication: table:public.s_a: a publication of the whole tells its changes from now on, and none of the rows it has
-- full-scan: table:public.s_rest: the table is read while others wait for it
-- validation: table:public.s_rest: every row is checked against the bound
-- may-fail: table:public.s_rest: fails where a row belongs to the new partition
-- access-exclusive: table:public.s_a: nobody reads or writes it as long as that takes
ALTER TABLE public.s ATTACH PARTITION public.s_a FOR VALUES IN ('a', 'b');

CREATE TABLE public.s_rest (
  id integer,
  kind text
);

-- rewrite: table:public.s_rest: every row is copied into the table made anew
INSERT INTO public.s_rest (id, kind)
SELECT id, kind FROM public.s_rest_old;

-- replication: table:public.s_rest: a publication that names the table loses it: add the new one
DROP TABLE public.s_rest_old;

-- full-scan: table:public.s_rest: the table is read while others wait for it
-- validation: table:public.s_rest: every row is checked against the bound
-- may-fail: table:public.s_rest: fails where a row belongs to the new partition
-- access-exclusive: table:public.s_rest: nobody reads or writes it as long as that takes
ALTER TABLE public.s ATTACH PARTITION public.s_rest DEFAULT;
