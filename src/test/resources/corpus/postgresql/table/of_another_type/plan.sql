-- from.sql to to.sql

ALTER TABLE public.friend NOT OF;
ALTER TABLE public.friend OF public.human;

-- to.sql to from.sql

ALTER TABLE public.friend NOT OF;
ALTER TABLE public.friend OF "a.b"."per son";
