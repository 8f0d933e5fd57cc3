CREATE TABLE public.t (id integer);
CREATE VIEW public.v AS SELECT t.id FROM public.t;
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 7;
