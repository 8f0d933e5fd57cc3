-- from.sql to to.sql

-- index-blocks-writes: table:public.t/exclusion:no_clash: its index is built under the lock
-- may-fail: table:public.t/exclusion:no_clash: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT no_clash EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor='60') WHERE ((room > 0));
COMMENT ON CONSTRAINT no_clash ON public.t IS 'one at a time';

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT no_clash;
