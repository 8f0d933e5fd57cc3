-- from.sql to to.sql

DROP VIEW public.v;
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.b ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.s INCREMENT BY 5 CACHE 20;

-- rewrite: table:public.a/column:id: the table may be written anew
ALTER TABLE public.a ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- rewrite: table:public.b/column:id: the table may be written anew
ALTER TABLE public.b ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.b ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.a;

-- to.sql to from.sql

DROP VIEW public.v;
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.b ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.s INCREMENT BY 1 CACHE 1;

-- rewrite: table:public.a/column:id: the table may be written anew
-- may-fail: table:public.a/column:id: a value that integer does not take makes it fail
ALTER TABLE public.a ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- rewrite: table:public.b/column:id: the table may be written anew
-- may-fail: table:public.b/column:id: a value that integer does not take makes it fail
ALTER TABLE public.b ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.b ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.a;
