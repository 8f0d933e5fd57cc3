-- from.sql to to.sql

-- rewrite: table:public.t: the table is written anew
ALTER TABLE public.t SET UNLOGGED;

-- to.sql to from.sql

-- rewrite: table:public.t: the table is written anew
ALTER TABLE public.t SET LOGGED;
