-- from.sql to to.sql

-- rebuild: table:public.feeling: dropped and made anew: its rows are copied
-- access-exclusive: table:public.feeling: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.feeling ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.feeling RENAME TO feeling_old;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('high', 'low');

CREATE TABLE public.feeling (
  id integer NOT NULL,
  m public.mood DEFAULT 'low'::public.mood NOT NULL
) PARTITION BY RANGE (id);

CREATE TABLE public.feeling_high (
  id integer NOT NULL,
  m public.mood DEFAULT 'low'::public.mood NOT NULL
);
ALTER TABLE public.feeling ATTACH PARTITION public.feeling_high FOR VALUES FROM (2) TO (MAXVALUE);

CREATE TABLE public.feeling_low (
  id integer NOT NULL,
  m public.mood DEFAULT 'low'::public.mood NOT NULL
);
ALTER TABLE public.feeling ATTACH PARTITION public.feeling_low FOR VALUES FROM (MINVALUE) TO (2);

-- rewrite: table:public.feeling: every row is copied into the table made anew
-- may-fail: table:public.feeling: fails where a row fits no partition
INSERT INTO public.feeling (id, m)
SELECT id, m::text::public.mood FROM public.feeling_old;

-- replication: table:public.feeling: a publication that names the table loses it: add the new one
DROP TABLE public.feeling_old;
DROP TYPE public.mood_old;

-- to.sql to from.sql

-- access-exclusive: table:public.feeling_high: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.feeling_high ALTER COLUMN m DROP DEFAULT;

-- access-exclusive: table:public.feeling_low: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.feeling_low ALTER COLUMN m DROP DEFAULT;

-- rebuild: table:public.feeling: dropped and made anew: its rows are copied
-- access-exclusive: table:public.feeling: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.feeling ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.feeling RENAME TO feeling_old;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('low', 'high', 'gone');

CREATE TABLE public.feeling (
  id integer NOT NULL,
  m public.mood DEFAULT 'low'::public.mood NOT NULL
);

-- rewrite: table:public.feeling: every row is copied into the table made anew
INSERT INTO public.feeling (id, m)
SELECT id, m::text::public.mood FROM public.feeling_old;

-- replication: table:public.feeling: a publication that names the table loses it: add the new one
DROP TABLE public.feeling_old;
DROP TYPE public.mood_old;
