-- from.sql to to.sql

-- rebuild: table:public.t/exclusion:t_c_excl: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_c_excl;

-- index-blocks-writes: table:public.t/exclusion:t_c_excl: its index is built under the lock
-- may-fail: table:public.t/exclusion:t_c_excl: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT t_c_excl EXCLUDE USING gist (c WITH &&) DEFERRABLE;

-- to.sql to from.sql

-- rebuild: table:public.t/exclusion:t_c_excl: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_c_excl;

-- index-blocks-writes: table:public.t/exclusion:t_c_excl: its index is built under the lock
-- may-fail: table:public.t/exclusion:t_c_excl: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT t_c_excl EXCLUDE USING gist (c WITH &&);
