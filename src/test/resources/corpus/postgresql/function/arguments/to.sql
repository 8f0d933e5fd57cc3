CREATE TABLE public.t (id integer DEFAULT 1, u integer);
CREATE FUNCTION public.named(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION public.renamed(b integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.default_gone(a integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.default_other(a integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION public.out_more(OUT a integer, OUT b integer) LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION public.types(a bigint) RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER TABLE public.t ALTER COLUMN u SET DEFAULT public.renamed(2);
