-- from.sql to to.sql

-- rebuild: table:public.t/exclusion:no_overlap: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT no_overlap;

-- index-blocks-writes: table:public.t/exclusion:no_overlap: its index is built under the lock
-- may-fail: table:public.t/exclusion:no_overlap: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT no_overlap EXCLUDE USING gist (r WITH &&) WITH (buffering=off);

-- to.sql to from.sql

-- rebuild: table:public.t/exclusion:no_overlap: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT no_overlap;

-- index-blocks-writes: table:public.t/exclusion:no_overlap: its index is built under the lock
-- may-fail: table:public.t/exclusion:no_overlap: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT no_overlap EXCLUDE USING gist (r WITH &&) WITH (fillfactor='70');
