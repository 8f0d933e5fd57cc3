-- from.sql to to.sql

-- rewrite: table:public.t: the table is written anew
-- replication: table:public.t: standbys hold none of its rows from now on, and it can be in no publication
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t SET UNLOGGED;

-- to.sql to from.sql

-- rewrite: table:public.t: the table is written anew
-- replication: table:public.t: all its rows go to the standbys at once
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t SET LOGGED;
