-- from.sql to to.sql

ALTER TABLE public.b ADD CONSTRAINT b_id_not_null CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN id DROP NOT NULL;

-- apart

-- validation: table:public.b/column:id: the whole table is read for nulls
-- may-fail: table:public.b/column:id: fails where the column holds a null
ALTER TABLE public.b VALIDATE CONSTRAINT b_id_not_null;

-- together

ALTER TABLE public.b ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.b DROP CONSTRAINT b_id_not_null;
ALTER SEQUENCE public.s OWNED BY public.b.id;
ALTER TABLE public.b ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- to.sql to from.sql

ALTER TABLE public.a ADD CONSTRAINT a_id_not_null CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE public.b ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.b ALTER COLUMN id DROP NOT NULL;

-- apart

-- validation: table:public.a/column:id: the whole table is read for nulls
-- may-fail: table:public.a/column:id: fails where the column holds a null
ALTER TABLE public.a VALIDATE CONSTRAINT a_id_not_null;

-- together

ALTER TABLE public.a ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.a DROP CONSTRAINT a_id_not_null;
ALTER SEQUENCE public.s OWNED BY public.a.id;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);
