-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.days_a_at_id_key;

-- non-transactional: table:public.days_a/unique:days_a_at_id_key: if it fails, index days_a_at_id_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.days_a/unique:days_a_at_id_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY days_a_at_id_key ON public.days_a (at, id);
DROP INDEX CONCURRENTLY IF EXISTS public."people's email";

-- non-transactional: table:public.people/unique:people's email: if it fails, index people's email stays behind invalid; run again, the script drops it first
-- may-fail: table:public.people/unique:people's email: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY "people's email" ON public.people (email);
DROP INDEX CONCURRENTLY IF EXISTS public."people_name_a b_note_key";

-- non-transactional: table:public.people/unique:people_name_a b_note_key: if it fails, index people_name_a b_note_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.people/unique:people_name_a b_note_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY "people_name_a b_note_key" ON public.people (name, "a b") INCLUDE (note) WITH (fillfactor=80);

-- together

ALTER TABLE public.days_a ADD CONSTRAINT days_a_at_id_key UNIQUE USING INDEX days_a_at_id_key;
ALTER TABLE public.days ADD CONSTRAINT days_at_id_key UNIQUE (at, id);
ALTER TABLE public.people ADD CONSTRAINT "people's email" UNIQUE USING INDEX "people's email";

CREATE TABLE public.orders (
  person text,
  CONSTRAINT orders_person_fkey FOREIGN KEY (person) REFERENCES public.people(email)
);
ALTER TABLE public.people ADD CONSTRAINT "people_name_a b_note_key" UNIQUE USING INDEX "people_name_a b_note_key";
COMMENT ON CONSTRAINT "people's email" ON public.people IS 'one each';

-- to.sql to from.sql

ALTER TABLE public.days DROP CONSTRAINT days_at_id_key;
ALTER TABLE public.days_a DROP CONSTRAINT IF EXISTS days_a_at_id_key;

-- data-loss: table:public.orders: the table and its rows are gone
DROP TABLE public.orders;
ALTER TABLE public.people DROP CONSTRAINT "people's email";
ALTER TABLE public.people DROP CONSTRAINT "people_name_a b_note_key";
