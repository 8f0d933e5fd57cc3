-- from.sql to to.sql

-- rebuild: table:public.o_new: dropped and made anew: its rows are copied
-- access-exclusive: table:public.o_new: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.o_new RENAME TO o_new_old;

-- replication: table:public.o_mid: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.o_mid: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.o DETACH PARTITION public.o_mid;

-- replication: table:public.o_old: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.o_old: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.o DETACH PARTITION public.o_old;

-- rebuild: table:public.o: dropped and made anew: its rows are copied
-- access-exclusive: table:public.o: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
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

-- replication: table:public.o: a publication that names the table loses it: add the new one
DROP TABLE public.o_old2;

-- to.sql to from.sql

-- rebuild: table:public.o_new: dropped and made anew: its rows are copied
-- access-exclusive: table:public.o_new: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.o_new RENAME TO o_new_old;

-- rebuild: table:public.o: dropped and made anew: its rows are copied
-- access-exclusive: table:public.o: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.o RENAME TO o_old2;

CREATE TABLE public.o (
  id integer NOT NULL,
  at date NOT NULL
) PARTITION BY RANGE (at);

-- full-scan: table:public.o_mid: the table is read while others wait for it
-- validation: table:public.o_mid: every row is checked against the bound
-- may-fail: table:public.o_mid: fails where a row is out of the bound
-- replication: table:public.o_mid: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.o_mid: nobody reads or writes it as long as that takes
ALTER TABLE public.o ATTACH PARTITION public.o_mid FOR VALUES FROM ('2010-01-01') TO ('2020-01-01');

CREATE TABLE public.o_new (
  id integer NOT NULL,
  at date NOT NULL
);
ALTER TABLE public.o ATTACH PARTITION public.o_new FOR VALUES FROM ('2020-01-01') TO ('2030-01-01');

-- full-scan: table:public.o_old: the table is read while others wait for it
-- validation: table:public.o_old: every row is checked against the bound
-- may-fail: table:public.o_old: fails where a row is out of the bound
-- replication: table:public.o_old: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.o_old: nobody reads or writes it as long as that takes
ALTER TABLE public.o ATTACH PARTITION public.o_old FOR VALUES FROM ('2000-01-01') TO ('2010-01-01');

-- rewrite: table:public.o: every row is copied into the table made anew
-- may-fail: table:public.o: fails where a row fits no partition
INSERT INTO public.o (id, at)
SELECT id, at FROM public.o_old2;

-- replication: table:public.o: a publication that names the table loses it: add the new one
DROP TABLE public.o_old2;
