-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.events_a_id_at_idx;

-- non-transactional: table:public.events_a/index:events_a_id_at_idx: if it fails, index events_a_id_at_idx stays behind invalid; run again, the script drops it first
-- may-fail: table:public.events_a/index:events_a_id_at_idx: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY events_a_id_at_idx ON public.events_a USING btree (id, at);
DROP INDEX CONCURRENTLY IF EXISTS public.events_a_note_idx;

-- non-transactional: table:public.events_a/index:events_a_note_idx: if it fails, index events_a_note_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY events_a_note_idx ON public.events_a USING btree (note);
DROP INDEX CONCURRENTLY IF EXISTS public.events_b1_id_at_idx;

-- non-transactional: table:public.events_b1/index:events_b1_id_at_idx: if it fails, index events_b1_id_at_idx stays behind invalid; run again, the script drops it first
-- may-fail: table:public.events_b1/index:events_b1_id_at_idx: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY events_b1_id_at_idx ON public.events_b1 USING btree (id, at);
DROP INDEX CONCURRENTLY IF EXISTS public.events_b1_note_idx;

-- non-transactional: table:public.events_b1/index:events_b1_note_idx: if it fails, index events_b1_note_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY events_b1_note_idx ON public.events_b1 USING btree (note);
DROP INDEX CONCURRENTLY IF EXISTS public.events_b2_id_at_idx;

-- non-transactional: table:public.events_b2/index:events_b2_id_at_idx: if it fails, index events_b2_id_at_idx stays behind invalid; run again, the script drops it first
-- may-fail: table:public.events_b2/index:events_b2_id_at_idx: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY events_b2_id_at_idx ON public.events_b2 USING btree (id, at);
DROP INDEX CONCURRENTLY IF EXISTS public.events_b2_note_idx;

-- non-transactional: table:public.events_b2/index:events_b2_note_idx: if it fails, index events_b2_note_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY events_b2_note_idx ON public.events_b2 USING btree (note);

-- together

CREATE UNIQUE INDEX events_b_id_at_idx ON public.events_b USING btree (id, at);
CREATE UNIQUE INDEX events_key ON public.events USING btree (id, at);
CREATE INDEX events_b_note_idx ON public.events_b USING btree (note);
CREATE INDEX events_note ON public.events USING btree (note);

-- to.sql to from.sql

DROP INDEX public.events_key;
DROP INDEX public.events_note;
DROP INDEX IF EXISTS public.events_a_id_at_idx;
DROP INDEX IF EXISTS public.events_a_note_idx;
DROP INDEX IF EXISTS public.events_b_id_at_idx;
DROP INDEX IF EXISTS public.events_b_note_idx;
DROP INDEX IF EXISTS public.events_b1_id_at_idx;
DROP INDEX IF EXISTS public.events_b1_note_idx;
DROP INDEX IF EXISTS public.events_b2_id_at_idx;
DROP INDEX IF EXISTS public.events_b2_note_idx;
