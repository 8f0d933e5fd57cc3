-- from.sql to to.sql

-- rewrite: table:public.ticket: the table is written anew
-- replication: table:public.ticket: standbys hold none of its rows from now on, and it can be in no publication
-- access-exclusive: table:public.ticket: nobody reads or writes it as long as that takes
ALTER TABLE public.ticket SET UNLOGGED;
ALTER SEQUENCE public.ticket_number SET LOGGED;

-- to.sql to from.sql

-- rewrite: table:public.ticket: the table is written anew
-- replication: table:public.ticket: all its rows go to the standbys at once
-- access-exclusive: table:public.ticket: nobody reads or writes it as long as that takes
ALTER TABLE public.ticket SET LOGGED;
