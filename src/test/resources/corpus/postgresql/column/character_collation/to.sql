CREATE TABLE public.t (c character(5), v character varying(5)[] COLLATE "POSIX", n numeric(5,2)[]);
