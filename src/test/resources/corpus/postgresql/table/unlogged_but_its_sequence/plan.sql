-- from.sql to to.sql

-- rewrite: table:public.ticket: the table is written anew
ALTER TABLE public.ticket SET UNLOGGED;
ALTER SEQUENCE public.ticket_number SET LOGGED;

-- to.sql to from.sql

-- rewrite: table:public.ticket: the table is written anew
ALTER TABLE public.ticket SET LOGGED;
