CREATE TABLE public.t (id integer DEFAULT 1, u integer);
CREATE FUNCTION public.named(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.renamed(a integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.default_gone(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.default_other(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.out_more(OUT a integer) LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION public.types(a integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
ALTER TABLE public.t ALTER COLUMN u SET DEFAULT public.renamed(2);
