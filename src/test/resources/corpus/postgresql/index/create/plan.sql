-- from.sql to to.sql

-- index-blocks-writes: table:public.t/index:i1: writes wait while the index is built
CREATE INDEX i1 ON public.t USING btree (a DESC NULLS LAST, b COLLATE "C" text_pattern_ops) INCLUDE (c) WITH (fillfactor='70');

-- index-blocks-writes: table:public.t/index:i2: writes wait while the index is built
-- may-fail: table:public.t/index:i2: fails where two rows are alike
CREATE UNIQUE INDEX i2 ON public.t USING btree (lower(b)) WHERE (a > 0);

-- index-blocks-writes: table:public.t/index:i3: writes wait while the index is built
CREATE INDEX i3 ON public.t USING gin (c);

-- index-blocks-writes: table:public.t/index:i4: writes wait while the index is built
CREATE INDEX i4 ON public.t USING btree (lower(b), ((a + 1)));
ALTER INDEX public.i4 ALTER COLUMN 2 SET STATISTICS 500;
COMMENT ON INDEX public.i1 IS 'first';

-- to.sql to from.sql

DROP INDEX public.i1;
DROP INDEX public.i2;
DROP INDEX public.i3;
DROP INDEX public.i4;
