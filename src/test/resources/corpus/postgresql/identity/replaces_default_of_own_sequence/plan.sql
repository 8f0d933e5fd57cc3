-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_id_seq', max(id)) FROM public.t HAVING max(id) >= 1;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);
