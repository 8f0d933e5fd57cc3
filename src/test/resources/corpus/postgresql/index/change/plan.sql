-- from.sql to to.sql

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.i3, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER INDEX public.i2 ALTER COLUMN 1 SET STATISTICS -1;
ALTER INDEX public.i2 ALTER COLUMN 2 SET STATISTICS 200;

-- outside

-- rebuild: table:public.t/index:i1: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i1;

-- rebuild: table:public.t/index:i3: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i3;

-- non-transactional: table:public.t/index:i1: if it fails, index i1 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i1 ON public.t USING btree (a, b);

-- non-transactional: table:public.t/index:i3: if it fails, index i3 stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i3: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i3 ON public.t USING btree (a) INCLUDE (b);
COMMENT ON INDEX public.i1 IS 'kept';

-- together

ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;

-- to.sql to from.sql

-- rebuild: table:public.u/foreign key:u_t_fkey: dropped and made anew: it needs public.t.i3, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER INDEX public.i2 ALTER COLUMN 2 SET STATISTICS -1;
ALTER INDEX public.i2 ALTER COLUMN 1 SET STATISTICS 100;

-- outside

-- rebuild: table:public.t/index:i1: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i1;

-- rebuild: table:public.t/index:i3: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i3;

-- non-transactional: table:public.t/index:i1: if it fails, index i1 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i1 ON public.t USING btree (a);

-- non-transactional: table:public.t/index:i3: if it fails, index i3 stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i3: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i3 ON public.t USING btree (a);
COMMENT ON INDEX public.i1 IS 'kept';

-- together

ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:u_t_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_t_fkey;
