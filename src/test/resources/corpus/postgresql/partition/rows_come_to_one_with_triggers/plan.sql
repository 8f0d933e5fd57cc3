-- from.sql to to.sql

-- rebuild: table:public.t: dropped and made anew: its rows are copied
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t RENAME TO t_old;

CREATE TABLE public.t (
  id integer,
  n integer
) PARTITION BY RANGE (id);

CREATE TABLE public.rest (
  id integer,
  n integer
);
ALTER TABLE public.t ATTACH PARTITION public.rest DEFAULT;
DROP TRIGGER goes ON public.one;

-- full-scan: table:public.one: the table is read while others wait for it
-- validation: table:public.one: every row is checked against the bound
-- may-fail: table:public.one: fails where a row is out of the bound
-- replication: table:public.one: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.one: nobody reads or writes it as long as that takes
ALTER TABLE public.t ATTACH PARTITION public.one FOR VALUES FROM (0) TO (100);
ALTER TABLE public.one DISABLE TRIGGER USER;

-- rewrite: table:public.t: every row is copied into the table made anew
-- may-fail: table:public.t: fails where a row fits no partition
INSERT INTO public.t (id, n)
SELECT id, n FROM public.t_old;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE public.one ENABLE TRIGGER USER;
ALTER TABLE public.one ENABLE ALWAYS TRIGGER always;
ALTER TABLE public.one DISABLE TRIGGER disabled;

-- replication: table:public.t: a publication that names the table loses it: add the new one
DROP TABLE public.t_old;
CREATE TRIGGER comes BEFORE INSERT ON public.one FOR EACH ROW EXECUTE FUNCTION public.count_up();

-- to.sql to from.sql

-- replication: table:public.one: a publication of the whole no longer tells its changes
-- access-exclusive: table:public.one: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t DETACH PARTITION public.one;
CREATE TRIGGER goes BEFORE INSERT ON public.one FOR EACH ROW EXECUTE FUNCTION public.count_up();
DROP TRIGGER comes ON public.one;

-- rebuild: table:public.t: dropped and made anew: its rows are copied
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t RENAME TO t_old;

CREATE TABLE public.t (
  id integer,
  n integer
);

-- rewrite: table:public.t: every row is copied into the table made anew
INSERT INTO public.t (id, n)
SELECT id, n FROM public.t_old;

-- replication: table:public.t: a publication that names the table loses it: add the new one
DROP TABLE public.t_old;
