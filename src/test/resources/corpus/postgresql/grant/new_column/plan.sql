-- from.sql to to.sql

ALTER TABLE public.t ADD COLUMN a integer;
REVOKE UPDATE ON public.t FROM pg_monitor;

-- privilege-widened: table:public.t/column:a/grant:pg_monitor: pg_monitor may do more than before
GRANT UPDATE (a) ON public.t TO pg_monitor;

-- to.sql to from.sql

-- data-loss: table:public.t/column:a: the column's values are gone
ALTER TABLE public.t DROP COLUMN a;

-- privilege-widened: table:public.t/grant:pg_monitor: pg_monitor may do more than before
GRANT UPDATE ON public.t TO pg_monitor;
