-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT k;

-- index-blocks-writes: table:public.t/index:k: writes wait while the index is built
-- may-fail: table:public.t/index:k: fails where two rows are alike
CREATE UNIQUE INDEX k ON public.t USING btree (a) WHERE (a > 0);

-- to.sql to from.sql

DROP INDEX public.k;

-- index-blocks-writes: table:public.t/unique:k: its index is built under the lock
-- may-fail: table:public.t/unique:k: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT k UNIQUE (a);
