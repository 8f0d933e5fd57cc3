-- from.sql to to.sql

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
-- rebuild: publication:p/published table:"public.a": dropped and made anew: it needs public.a, which changes or goes
ALTER PUBLICATION p DROP TABLE public.a;

-- rebuild: table:public.a: dropped and made anew: its rows are copied
ALTER INDEX public.a_pkey RENAME TO a_pkey_old;

-- access-exclusive: table:public.a: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.a RENAME TO a_old;

CREATE TABLE public.a (
  id integer NOT NULL,
  city text,
  CONSTRAINT a_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);

CREATE TABLE public.a1 (
  id integer NOT NULL,
  city text,
  CONSTRAINT a1_pkey PRIMARY KEY (id)
);
ALTER TABLE public.a ATTACH PARTITION public.a1 FOR VALUES FROM (0) TO (100);

-- rewrite: table:public.a: every row is copied into the table made anew
-- may-fail: table:public.a: fails where a row fits no partition
INSERT INTO public.a (id, city)
SELECT id, city FROM public.a_old;

-- replication: table:public.a: a publication that names the table loses it: add the new one
DROP TABLE public.a_old;

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish_via_partition_root = true);
ALTER PUBLICATION p ADD TABLE public.a (id) WHERE ((id > 3));

-- to.sql to from.sql

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
-- rebuild: publication:p/published table:"public.a": dropped and made anew: it needs public.a, which changes or goes
ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish_via_partition_root = false);

-- rebuild: table:public.a: dropped and made anew: its rows are copied
ALTER INDEX public.a_pkey RENAME TO a_pkey_old;

-- access-exclusive: table:public.a: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.a RENAME TO a_old;

CREATE TABLE public.a (
  id integer NOT NULL,
  city text,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- rewrite: table:public.a: every row is copied into the table made anew
INSERT INTO public.a (id, city)
SELECT id, city FROM public.a_old;

-- replication: table:public.a: a publication that names the table loses it: add the new one
DROP TABLE public.a_old;
ALTER PUBLICATION p ADD TABLE public.a (id) WHERE ((id > 3));
