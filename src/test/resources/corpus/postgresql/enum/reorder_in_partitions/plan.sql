-- from.sql to to.sql

DROP VIEW public.v;
DROP VIEW public.w;
ALTER TABLE ONLY public.m ALTER COLUMN l DROP DEFAULT;
ALTER TABLE public.m_1 ALTER COLUMN l DROP DEFAULT;
ALTER TABLE public.m_2 ALTER COLUMN l DROP DEFAULT;
ALTER TYPE public.level RENAME TO level_old;
CREATE TYPE public.level AS ENUM ('high', 'low');

-- may-fail: table:public.m/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.m/column:l: the table may be written anew
ALTER TABLE public.m ALTER COLUMN l TYPE public.level USING l::text::public.level;
ALTER TABLE ONLY public.m ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_1 ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_2 ALTER COLUMN l SET DEFAULT 'high'::public.level;

-- may-fail: table:public.top/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.top/column:l: the table may be written anew
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

DROP VIEW public.v;
DROP VIEW public.w;
ALTER TABLE ONLY public.m ALTER COLUMN l DROP DEFAULT;
ALTER TABLE public.m_1 ALTER COLUMN l DROP DEFAULT;
ALTER TABLE public.m_2 ALTER COLUMN l DROP DEFAULT;
ALTER TYPE public.level RENAME TO level_old;
CREATE TYPE public.level AS ENUM ('low', 'high');

-- may-fail: table:public.m/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.m/column:l: the table may be written anew
ALTER TABLE public.m ALTER COLUMN l TYPE public.level USING l::text::public.level;
ALTER TABLE ONLY public.m ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_1 ALTER COLUMN l SET DEFAULT 'low'::public.level;
ALTER TABLE public.m_2 ALTER COLUMN l SET DEFAULT 'high'::public.level;

-- may-fail: table:public.top/column:l: fails where the column holds a value that public.level no longer takes
-- rewrite: table:public.top/column:l: the table may be written anew
ALTER TABLE public.top ALTER COLUMN l TYPE public.level USING l::text::public.level;

CREATE OR REPLACE VIEW public.v AS
 SELECT l
   FROM public.m_2;

CREATE OR REPLACE VIEW public.w AS
 SELECT l
   FROM public.low
  WHERE (l = 'low'::public.level);
DROP TYPE public.level_old;
