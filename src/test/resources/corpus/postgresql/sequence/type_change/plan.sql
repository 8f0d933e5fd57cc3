-- from.sql to to.sql

SELECT setval('public.a', LEAST(GREATEST(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.a;
ALTER SEQUENCE public.a AS integer;
ALTER SEQUENCE public.b AS bigint;
SELECT setval('public.c', LEAST(GREATEST(last_value, 1), 500), is_called AND last_value BETWEEN 1 AND 500) FROM public.c;
ALTER SEQUENCE public.c AS smallint MAXVALUE 500;
ALTER SEQUENCE public.d AS integer INCREMENT BY -2 NO MINVALUE;

-- to.sql to from.sql

ALTER SEQUENCE public.a AS bigint;
SELECT setval('public.b', LEAST(GREATEST(last_value, 2), 32767), is_called AND last_value BETWEEN 2 AND 32767) FROM public.b;
ALTER SEQUENCE public.b AS smallint;
ALTER SEQUENCE public.c AS integer MAXVALUE 1000;
SELECT setval('public.d', LEAST(GREATEST(last_value, -500), -1), is_called AND last_value BETWEEN -500 AND -1) FROM public.d;
ALTER SEQUENCE public.d AS bigint INCREMENT BY -1 MINVALUE -500;
