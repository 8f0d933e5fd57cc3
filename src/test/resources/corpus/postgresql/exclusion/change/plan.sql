-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT t_c_excl;

-- index-blocks-writes: table:public.t/exclusion:t_c_excl: its index is built under the lock
-- may-fail: table:public.t/exclusion:t_c_excl: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_c_excl EXCLUDE USING gist (c WITH &&) DEFERRABLE;

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT t_c_excl;

-- index-blocks-writes: table:public.t/exclusion:t_c_excl: its index is built under the lock
-- may-fail: table:public.t/exclusion:t_c_excl: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_c_excl EXCLUDE USING gist (c WITH &&);
