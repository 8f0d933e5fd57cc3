-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.m_2.l, which changes or goes
DROP VIEW public.v;

-- rebuild: view:public.w: dropped and made anew: it needs public.low.l, which changes or goes
DROP VIEW public.w;

-- rebuild: table:public.m/column:l/default: dropped and made anew: it needs public.m.l, which changes or goes
ALTER TABLE ONLY public.m ALTER COLUMN l DROP DEFAULT;

-- rebuild: table:public.m_1/column:l/default: dropped and made anew: it needs public.m_1.l, which changes or goes
-- access-exclusive: table:public.m_1: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m_1 ALTER COLUMN l DROP DEFAULT;

-- rebuild: table:public.m_2/column:l/default: dropped and made anew: it needs public.m_2.l, which changes or goes
-- access-exclusive: table:public.m_2: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m_2 ALTER COLUMN l DROP DEFAULT;

-- rebuild: enum:public.level: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.level RENAME TO level_old;
CREATE TYPE public.level AS ENUM ('high', 'low');

-- may-fail: table:public.m/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.m/column:l: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN l TYPE public.level USING l::text::public.level;
ALTER TABLE ONLY public.m ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_1 ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_2 ALTER COLUMN l SET DEFAULT 'high'::public.level;

-- may-fail: table:public.top/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.top/column:l: the table may be written anew
-- access-exclusive: table:public.top: nobody reads or writes it as long as that takes
ALTER TABLE public.top ALTER COLUMN l TYPE public.level USING l::text::public.level;

CREATE OR REPLACE VIEW public.v AS
 SELECT l
   FROM public.m_2;

CREATE OR REPLACE VIEW public.w AS
 SELECT l
   FROM public.low
  WHERE (l = 'low'::public.level);
DROP TYPE public.level_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.m_2.l, which changes or goes
DROP VIEW public.v;

-- rebuild: view:public.w: dropped and made anew: it needs public.low.l, which changes or goes
DROP VIEW public.w;

-- rebuild: table:public.m/column:l/default: dropped and made anew: it needs public.m.l, which changes or goes
ALTER TABLE ONLY public.m ALTER COLUMN l DROP DEFAULT;

-- rebuild: table:public.m_1/column:l/default: dropped and made anew: it needs public.m_1.l, which changes or goes
-- access-exclusive: table:public.m_1: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m_1 ALTER COLUMN l DROP DEFAULT;

-- rebuild: table:public.m_2/column:l/default: dropped and made anew: it needs public.m_2.l, which changes or goes
-- access-exclusive: table:public.m_2: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.m_2 ALTER COLUMN l DROP DEFAULT;

-- rebuild: enum:public.level: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.level RENAME TO level_old;
CREATE TYPE public.level AS ENUM ('low', 'high');

-- may-fail: table:public.m/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.m/column:l: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN l TYPE public.level USING l::text::public.level;
ALTER TABLE ONLY public.m ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_1 ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_2 ALTER COLUMN l SET DEFAULT 'high'::public.level;

-- may-fail: table:public.top/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.top/column:l: the table may be written anew
-- access-exclusive: table:public.top: nobody reads or writes it as long as that takes
ALTER TABLE public.top ALTER COLUMN l TYPE public.level USING l::text::public.level;

CREATE OR REPLACE VIEW public.v AS
 SELECT l
   FROM public.m_2;

CREATE OR REPLACE VIEW public.w AS
 SELECT l
   FROM public.low
  WHERE (l = 'low'::public.level);
DROP TYPE public.level_old;
