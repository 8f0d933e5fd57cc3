-- from.sql to to.sql

ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER INDEX public.i2 ALTER COLUMN 1 SET STATISTICS -1;
ALTER INDEX public.i2 ALTER COLUMN 2 SET STATISTICS 200;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i1;
DROP INDEX CONCURRENTLY IF EXISTS public.i3;

-- non-transactional: table:public.t/index:i1: if it fails, index i1 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i1 ON public.t USING btree (a, b);

-- non-transactional: table:public.t/index:i3: if it fails, index i3 stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i3: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i3 ON public.t USING btree (a) INCLUDE (b);

-- together

COMMENT ON INDEX public.i1 IS 'kept';
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;

-- to.sql to from.sql

ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER INDEX public.i2 ALTER COLUMN 2 SET STATISTICS -1;
ALTER INDEX public.i2 ALTER COLUMN 1 SET STATISTICS 100;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i1;
DROP INDEX CONCURRENTLY IF EXISTS public.i3;

-- non-transactional: table:public.t/index:i1: if it fails, index i1 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i1 ON public.t USING btree (a);

-- non-transactional: table:public.t/index:i3: if it fails, index i3 stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i3: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i3 ON public.t USING btree (a);

-- together

COMMENT ON INDEX public.i1 IS 'kept';
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;
