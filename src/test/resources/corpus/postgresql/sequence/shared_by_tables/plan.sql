-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.a/column:id/default: dropped and made anew: it needs public.a.id, which changes or goes
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- rebuild: table:public.b/column:id/default: dropped and made anew: it needs public.b.id, which changes or goes
ALTER TABLE public.b ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.s INCREMENT BY 5 CACHE 20;

-- rewrite: table:public.a/column:id: the table may be written anew
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- rewrite: table:public.b/column:id: the table may be written anew
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.b ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.a;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.a/column:id/default: dropped and made anew: it needs public.a.id, which changes or goes
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- rebuild: table:public.b/column:id/default: dropped and made anew: it needs public.b.id, which changes or goes
ALTER TABLE public.b ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.s INCREMENT BY 1 CACHE 1;

-- rewrite: table:public.a/column:id: the table may be written anew
-- may-fail: table:public.a/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- rewrite: table:public.b/column:id: the table may be written anew
-- may-fail: table:public.b/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.b ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.a;
