-- from.sql to to.sql

ALTER TABLE public.t RESET (autovacuum_vacuum_scale_factor, toast.autovacuum_enabled);
ALTER TABLE public.t SET (fillfactor=80, toast.autovacuum_vacuum_threshold=10);
ALTER TABLE public.u SET (autovacuum_enabled=false);

-- to.sql to from.sql

ALTER TABLE public.t RESET (toast.autovacuum_vacuum_threshold);
ALTER TABLE public.t SET (autovacuum_vacuum_scale_factor=0.1, fillfactor=70, toast.autovacuum_enabled=false);
ALTER TABLE public.u RESET (autovacuum_enabled);
