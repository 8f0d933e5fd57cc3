CREATE SCHEMA ext;
CREATE TABLE public.t (id integer, a text);
CREATE EXTENSION pg_trgm;
COMMENT ON EXTENSION pg_trgm IS 'kept';
CREATE INDEX i ON public.t USING gin (a gin_trgm_ops);
CREATE VIEW public.v AS SELECT similarity(a, 'x') AS s FROM public.t;
