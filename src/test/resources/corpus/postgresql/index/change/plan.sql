-- from.sql to to.sql

DROP INDEX public.i1;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
DROP INDEX public.i3;

-- index-blocks-writes: table:public.t/index:i1: writes wait while the index is built
CREATE INDEX i1 ON public.t USING btree (a, b);
ALTER INDEX public.i2 ALTER COLUMN 1 SET STATISTICS -1;
ALTER INDEX public.i2 ALTER COLUMN 2 SET STATISTICS 200;

-- index-blocks-writes: table:public.t/index:i3: writes wait while the index is built
-- may-fail: table:public.t/index:i3: fails where two rows are alike
CREATE UNIQUE INDEX i3 ON public.t USING btree (a) INCLUDE (b);
COMMENT ON INDEX public.i1 IS 'kept';

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a);

-- to.sql to from.sql

DROP INDEX public.i1;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
DROP INDEX public.i3;

-- index-blocks-writes: table:public.t/index:i1: writes wait while the index is built
CREATE INDEX i1 ON public.t USING btree (a);
ALTER INDEX public.i2 ALTER COLUMN 2 SET STATISTICS -1;
ALTER INDEX public.i2 ALTER COLUMN 1 SET STATISTICS 100;

-- index-blocks-writes: table:public.t/index:i3: writes wait while the index is built
-- may-fail: table:public.t/index:i3: fails where two rows are alike
CREATE UNIQUE INDEX i3 ON public.t USING btree (a);
COMMENT ON INDEX public.i1 IS 'kept';

-- validation: table:public.u/foreign key:u_t_fkey: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:u_t_fkey: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(a);
