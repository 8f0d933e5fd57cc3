-- from.sql to to.sql

DROP INDEX public.i;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (a, b);
ALTER TABLE public.t CLUSTER ON i;

-- to.sql to from.sql

DROP INDEX public.i;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (a);
ALTER TABLE public.t CLUSTER ON i;
