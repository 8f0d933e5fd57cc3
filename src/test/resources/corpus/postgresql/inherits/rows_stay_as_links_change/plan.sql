-- from.sql to to.sql

ALTER TABLE public.three NO INHERIT public.one;
ALTER TABLE public.one NO INHERIT public.base;
ALTER TABLE public.three INHERIT public.base;
ALTER TABLE public.two INHERIT public.base;

-- to.sql to from.sql

ALTER TABLE public.three NO INHERIT public.base;
ALTER TABLE public.two NO INHERIT public.base;
ALTER TABLE public.one INHERIT public.base;
ALTER TABLE public.three INHERIT public.one;
