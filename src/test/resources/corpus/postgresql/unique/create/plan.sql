-- from.sql to to.sql

-- index-blocks-writes: table:public.t/unique:ab: its index is built under the lock
-- may-fail: table:public.t/unique:ab: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT ab UNIQUE (a, b) DEFERRABLE;

-- index-blocks-writes: table:public.t/unique:t_a_key: its index is built under the lock
-- may-fail: table:public.t/unique:t_a_key: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE NULLS NOT DISTINCT (a);
COMMENT ON CONSTRAINT ab ON public.t IS 'both';

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT ab;
ALTER TABLE public.t DROP CONSTRAINT t_a_key;
