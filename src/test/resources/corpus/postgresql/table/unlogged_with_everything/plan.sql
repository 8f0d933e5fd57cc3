-- from.sql to to.sql

-- access-exclusive: sequence:public.u_id_seq: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER SEQUENCE public.u_id_seq SET LOGGED;

-- rewrite: table:public.t: the table is written anew
-- replication: table:public.t: standbys hold none of its rows from now on, and it can be in no publication
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t SET UNLOGGED;

-- rewrite: table:public.u: the table is written anew
-- replication: table:public.u: all its rows go to the standbys at once
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u SET LOGGED;

-- to.sql to from.sql

-- access-exclusive: sequence:public.u_id_seq: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER SEQUENCE public.u_id_seq SET UNLOGGED;

-- rewrite: table:public.t: the table is written anew
-- replication: table:public.t: all its rows go to the standbys at once
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t SET LOGGED;

-- rewrite: table:public.u: the table is written anew
-- replication: table:public.u: standbys hold none of its rows from now on, and it can be in no publication
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u SET UNLOGGED;
