-- from.sql to to.sql

ALTER TABLE public.t RESET (autovacuum_enabled);
ALTER TABLE public.t SET (fillfactor=80, toast.autovacuum_enabled=off);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;

-- to.sql to from.sql

ALTER TABLE public.t RESET (toast.autovacuum_enabled);
ALTER TABLE public.t SET (autovacuum_enabled=false, fillfactor=70);

-- privilege-widened: table:public.t: policies no longer apply
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.t NO FORCE ROW LEVEL SECURITY;
