-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT no_overlap;

-- index-blocks-writes: table:public.t/exclusion:no_overlap: its index is built under the lock
-- may-fail: table:public.t/exclusion:no_overlap: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT no_overlap EXCLUDE USING gist (r WITH &&) WITH (buffering=off);

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT no_overlap;

-- index-blocks-writes: table:public.t/exclusion:no_overlap: its index is built under the lock
-- may-fail: table:public.t/exclusion:no_overlap: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT no_overlap EXCLUDE USING gist (r WITH &&) WITH (fillfactor='70');
