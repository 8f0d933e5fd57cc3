-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.people_email_id_name_key;

-- non-transactional: table:public.people/unique:people_email_id_name_key: if it fails, index people_email_id_name_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.people/unique:people_email_id_name_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY people_email_id_name_key ON public.people (email, id) INCLUDE (name) NULLS NOT DISTINCT WITH (fillfactor=80);

-- together

ALTER TABLE public.people ADD CONSTRAINT people_email_id_name_key UNIQUE USING INDEX people_email_id_name_key;

-- to.sql to from.sql

ALTER TABLE public.people DROP CONSTRAINT people_email_id_name_key;
