-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.people_email_key;

-- non-transactional: table:public.people/unique:people_email_key: if it fails, index people_email_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.people/unique:people_email_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY people_email_key ON public.people (email);
DROP INDEX CONCURRENTLY IF EXISTS public.people_name_id_key;

-- non-transactional: table:public.people/unique:people_name_id_key: if it fails, index people_name_id_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.people/unique:people_name_id_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY people_name_id_key ON public.people (name, id);

-- together

ALTER TABLE public.people ADD CONSTRAINT people_email_key UNIQUE USING INDEX people_email_key DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.people ADD CONSTRAINT people_name_id_key UNIQUE USING INDEX people_name_id_key DEFERRABLE;

-- to.sql to from.sql

ALTER TABLE public.people DROP CONSTRAINT people_email_key;
ALTER TABLE public.people DROP CONSTRAINT people_name_id_key;
