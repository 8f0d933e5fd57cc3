CREATE TABLE public.t (id integer, a integer) PARTITION BY RANGE (id);
CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM (0) TO (10);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON public.t USING (a = 2);
CREATE POLICY q ON public.t1 USING (a = 2);
ALTER TABLE public.t OWNER TO pg_monitor;
GRANT SELECT ON public.t TO pg_read_all_data;
GRANT SELECT (a) ON public.t1 TO pg_read_all_data;
