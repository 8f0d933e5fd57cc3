-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 2;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 'x'::text;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
