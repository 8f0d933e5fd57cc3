-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.addr, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.addrs(): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.addrs();

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.addr, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/check:has_town: dropped and made anew: it needs public.addr, which changes or goes
ALTER TABLE public.t DROP CONSTRAINT has_town;

-- outside

-- rebuild: table:public.t/index:t_town: dropped and made anew: it needs public.addr, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_town;

-- rebuild: table:public.t/index:t_town_f: dropped and made anew: it needs public.town(public.addr), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_town_f;

-- together

-- rebuild: function:public.town(public.addr): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.town(public.addr);

-- data-loss: composite type:public.addr: the attribute's values are gone
ALTER TYPE public.addr DROP ATTRIBUTE zip, ADD ATTRIBUTE land text;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT ROW('x'::text, 'y'::text, 'z'::text)::public.addr;
ALTER TABLE public.t ADD CONSTRAINT has_town CHECK (((a).town <> ''::text)) NOT VALID;

CREATE OR REPLACE FUNCTION public.addrs()
 RETURNS SETOF public.addr
 LANGUAGE sql
AS $function$SELECT a FROM t$function$;

CREATE OR REPLACE FUNCTION public.town(public.addr)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).town$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).town AS town
   FROM public.t;

-- apart

-- validation: table:public.t/check:has_town: every row is checked
-- may-fail: table:public.t/check:has_town: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT has_town;

-- outside

-- non-transactional: table:public.t/index:t_town: if it fails, index t_town stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_town ON public.t USING btree (((a).town));

-- non-transactional: table:public.t/index:t_town_f: if it fails, index t_town_f stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_town_f ON public.t USING btree (public.town(a));

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.addr, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.addrs(): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.addrs();

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.addr, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/check:has_town: dropped and made anew: it needs public.addr, which changes or goes
ALTER TABLE public.t DROP CONSTRAINT has_town;

-- outside

-- rebuild: table:public.t/index:t_town: dropped and made anew: it needs public.addr, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_town;

-- rebuild: table:public.t/index:t_town_f: dropped and made anew: it needs public.town(public.addr), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_town_f;

-- together

-- rebuild: function:public.town(public.addr): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.town(public.addr);

-- data-loss: composite type:public.addr: the attribute's values are gone
ALTER TYPE public.addr DROP ATTRIBUTE land, ADD ATTRIBUTE zip integer;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT ROW('x'::text, 'y'::text, 1)::public.addr;
ALTER TABLE public.t ADD CONSTRAINT has_town CHECK (((a).town <> ''::text)) NOT VALID;

CREATE OR REPLACE FUNCTION public.addrs()
 RETURNS SETOF public.addr
 LANGUAGE sql
AS $function$SELECT a FROM t$function$;

CREATE OR REPLACE FUNCTION public.town(public.addr)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).town$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).town AS town
   FROM public.t;

-- apart

-- validation: table:public.t/check:has_town: every row is checked
-- may-fail: table:public.t/check:has_town: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT has_town;

-- outside

-- non-transactional: table:public.t/index:t_town: if it fails, index t_town stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_town ON public.t USING btree (((a).town));

-- non-transactional: table:public.t/index:t_town_f: if it fails, index t_town_f stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_town_f ON public.t USING btree (public.town(a));
