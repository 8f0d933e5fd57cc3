CREATE SCHEMA ext;
CREATE TABLE public.t (id integer, a text);
CREATE EXTENSION pg_trgm SCHEMA ext;
COMMENT ON EXTENSION pg_trgm IS 'kept';
CREATE INDEX i ON public.t USING gin (a ext.gin_trgm_ops);
CREATE VIEW public.v AS SELECT ext.similarity(a, 'x') AS s FROM public.t;
