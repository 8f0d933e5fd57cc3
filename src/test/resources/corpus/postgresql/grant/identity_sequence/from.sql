CREATE TABLE public.t (id integer GENERATED ALWAYS AS IDENTITY, b integer);
CREATE TABLE public.u (id integer GENERATED ALWAYS AS IDENTITY);
GRANT USAGE ON SEQUENCE public.u_id_seq TO pg_monitor;
ALTER TABLE public.u OWNER TO pg_read_all_data;
