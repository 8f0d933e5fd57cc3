-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN c TYPE character(5);
ALTER TABLE public.t ALTER COLUMN v TYPE character varying(5)[] COLLATE pg_catalog."POSIX";

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN c TYPE character(5) COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN v TYPE character varying(5)[] COLLATE pg_catalog."C";
