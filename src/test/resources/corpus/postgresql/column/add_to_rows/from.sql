CREATE DOMAIN public.small AS integer CHECK (VALUE < 10);
CREATE DOMAIN public.plain AS integer;
CREATE SEQUENCE public.numbers;
CREATE FUNCTION public.dice() RETURNS integer LANGUAGE sql VOLATILE AS 'SELECT (random() * 6)::integer';
CREATE FUNCTION public.four() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 4';
CREATE TABLE public.t (id integer);
