-- from.sql to to.sql

ALTER INDEX public.t_a SET (deduplicate_items=on, fillfactor=80);
ALTER INDEX public.t_b RESET (fastupdate);
ALTER INDEX public.t_b SET (gin_pending_list_limit=128);
ALTER INDEX public.t_id SET (fillfactor=50);

-- to.sql to from.sql

ALTER INDEX public.t_a SET (deduplicate_items=off, fillfactor=70);
ALTER INDEX public.t_b RESET (gin_pending_list_limit);
ALTER INDEX public.t_b SET (fastupdate=off);
ALTER INDEX public.t_id RESET (fillfactor);
