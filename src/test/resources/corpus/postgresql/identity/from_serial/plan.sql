-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq_old;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_id_seq', last_value, is_called) FROM public.t_id_seq_old;
DROP SEQUENCE public.t_id_seq_old;

-- to.sql to from.sql

ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq_old;
CREATE SEQUENCE public.t_id_seq AS integer;
SELECT setval('public.t_id_seq', last_value, is_called) FROM public.t_id_seq_old;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
