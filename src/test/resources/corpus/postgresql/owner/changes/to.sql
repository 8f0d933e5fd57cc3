CREATE TABLE public.t (id integer);
ALTER TABLE public.t OWNER TO pg_read_all_data;
