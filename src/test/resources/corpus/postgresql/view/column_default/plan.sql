-- from.sql to to.sql

ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 7;

-- to.sql to from.sql

ALTER VIEW public.v ALTER COLUMN id DROP DEFAULT;
