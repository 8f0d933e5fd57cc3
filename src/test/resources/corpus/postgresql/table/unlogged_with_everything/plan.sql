-- from.sql to to.sql

ALTER SEQUENCE public.u_id_seq SET LOGGED;

-- rewrite: table:public.t: the table is written anew
ALTER TABLE public.t SET UNLOGGED;

-- rewrite: table:public.u: the table is written anew
ALTER TABLE public.u SET LOGGED;

-- to.sql to from.sql

ALTER SEQUENCE public.u_id_seq SET UNLOGGED;

-- rewrite: table:public.t: the table is written anew
ALTER TABLE public.t SET LOGGED;

-- rewrite: table:public.u: the table is written anew
ALTER TABLE public.u SET UNLOGGED;
