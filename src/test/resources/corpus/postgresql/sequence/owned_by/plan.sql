-- from.sql to to.sql

ALTER SEQUENCE public.lone OWNED BY public.u.id;
ALTER SEQUENCE public.s OWNED BY public.t.b;

-- to.sql to from.sql

ALTER SEQUENCE public.s OWNED BY public.t.a;
ALTER SEQUENCE public.lone OWNED BY NONE;
