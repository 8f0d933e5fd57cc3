-- from.sql to to.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.v, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rewrite: table:public.t/column:id: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;

CREATE OR REPLACE FUNCTION public.f(y bigint)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
REVOKE EXECUTE ON FUNCTION public.f(bigint) FROM PUBLIC;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    a,
    public.f(id) AS f
   FROM public.t;
ALTER VIEW public.v OWNER TO pg_monitor;

-- privilege-widened: view:public.v/grant:pg_read_all_data (id): pg_read_all_data may do more than before
GRANT UPDATE (id) ON public.v TO pg_read_all_data;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id
   FROM public.v;
ALTER MATERIALIZED VIEW public.m OWNER TO pg_read_all_data;

-- privilege-widened: materialized view:public.m/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON public.m TO PUBLIC;
DROP FUNCTION public.f(integer);

-- to.sql to from.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.v, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;

CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x$function$;
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    a,
    public.f(id) AS f
   FROM public.t;
ALTER VIEW public.v OWNER TO pg_monitor;

-- privilege-widened: view:public.v/grant:pg_read_all_data (id): pg_read_all_data may do more than before
GRANT UPDATE (id) ON public.v TO pg_read_all_data;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id
   FROM public.v;
ALTER MATERIALIZED VIEW public.m OWNER TO pg_read_all_data;

-- privilege-widened: materialized view:public.m/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON public.m TO PUBLIC;
DROP FUNCTION public.f(bigint);
