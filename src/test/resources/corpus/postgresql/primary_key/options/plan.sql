-- from.sql to to.sql

ALTER INDEX public.t_pkey SET (deduplicate_items=off, fillfactor=80);

-- to.sql to from.sql

ALTER INDEX public.t_pkey RESET (deduplicate_items, fillfactor);
