-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE public.t_id_seq;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_id_seq', max(id)) FROM public.t HAVING max(id) >= 1;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE public.t_id_seq AS integer;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
SELECT setval('public.t_id_seq', max(id)) FROM public.t HAVING max(id) >= 1;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
