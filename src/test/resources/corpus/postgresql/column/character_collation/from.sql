CREATE TABLE public.t (c character(5) COLLATE "C", v character varying(5)[] COLLATE "C", n numeric(5,2)[]);
