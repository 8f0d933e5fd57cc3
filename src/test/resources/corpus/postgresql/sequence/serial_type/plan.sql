-- from.sql to to.sql

-- rebuild: table:public.t/column:id/default: dropped and made anew: it needs public.t.id, which changes or goes
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.t_id_seq AS bigint;

-- rewrite: table:public.t/column:id: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);

-- to.sql to from.sql

-- rebuild: table:public.t/column:id/default: dropped and made anew: it needs public.t.id, which changes or goes
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
SELECT setval('public.t_id_seq', LEAST(GREATEST(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.t_id_seq;
ALTER SEQUENCE public.t_id_seq AS integer;

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
