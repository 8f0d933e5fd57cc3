-- from.sql to to.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.f(integer), which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.v: dropped and made anew: it needs public.f(integer), which changes or goes
DROP VIEW public.v;

-- rebuild: aggregate:public.agg(integer): dropped and made anew: it needs public.f(integer), which changes or goes
DROP AGGREGATE public.agg(integer);

-- rebuild: function:public.caller(integer): dropped and made anew: it needs public.f(integer), which changes or goes
DROP FUNCTION public.caller(integer);

-- rebuild: table:public.t/column:id/default: dropped and made anew: it needs public.f(integer), which changes or goes
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;

-- rebuild: table:public.t/check:a_ok: dropped and made anew: it needs public.f(integer), which changes or goes
ALTER TABLE public.t DROP CONSTRAINT a_ok;

-- rebuild: table:public.t/trigger:tr: dropped and made anew: it needs public.f(integer), which changes or goes
DROP TRIGGER tr ON public.t;

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.f(integer), which changes or goes
DROP POLICY p ON public.t;
ALTER TABLE public.t DROP COLUMN g;

-- rewrite: table:public.u/column:d: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN d TYPE text USING d::text;

-- rebuild: domain:public.d: dropped and made anew: it needs public.f(integer), which changes or goes
DROP DOMAIN public.d;

-- outside

-- rebuild: table:public.t/index:t_f: dropped and made anew: it needs public.f(integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_f;

-- rebuild: table:public.t/index:t_yes: dropped and made anew: it needs public.yes(integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_yes;

-- together

-- rebuild: function:public.f(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.f(integer);

-- rebuild: function:public.yes(integer): dropped and made anew: defaults of arguments cannot be removed in place
DROP FUNCTION public.yes(integer);

CREATE OR REPLACE FUNCTION public.f(b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 + 1 + 0$function$;

CREATE DOMAIN public.d AS integer DEFAULT public.f(3)
  CONSTRAINT d_check CHECK ((public.f(VALUE) > 0));

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (public.f(a)) STORED;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT public.f(1);
ALTER TABLE public.t ADD CONSTRAINT a_ok CHECK ((public.f(a) > 0)) NOT VALID;
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW WHEN ((public.f(new.a) > 0)) EXECUTE FUNCTION public.tf();

-- may-fail: table:public.u/column:d: fails where the column holds a value that public.d no longer takes
-- rewrite: table:public.u/column:d: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN d TYPE public.d USING d::public.d;

CREATE OR REPLACE FUNCTION public.caller(integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT public.f($1) AS f;
END;
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;
COMMENT ON FUNCTION public.f(integer) IS 'kept';

CREATE OR REPLACE FUNCTION public.yes(a integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

CREATE POLICY p ON public.t
  USING (public.yes(a))
  WITH CHECK ((public.f(a) > 1));

CREATE OR REPLACE AGGREGATE public.agg(integer) (
  SFUNC = pg_catalog.int4pl,
  STYPE = integer,
  FINALFUNC = public.f
);

CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(a) AS f
   FROM public.t;

CREATE MATERIALIZED VIEW public.m AS
 SELECT public.f(a) AS f
   FROM public.t;

-- apart

-- validation: table:public.t/check:a_ok: every row is checked
-- may-fail: table:public.t/check:a_ok: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT a_ok;

-- outside

-- non-transactional: table:public.t/index:t_f: if it fails, index t_f stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_f ON public.t USING btree (public.f(a));

-- non-transactional: table:public.t/index:t_yes: if it fails, index t_yes stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_yes ON public.t USING btree (a) WHERE public.yes(a);

-- to.sql to from.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.f(integer), which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.v: dropped and made anew: it needs public.f(integer), which changes or goes
DROP VIEW public.v;

-- rebuild: aggregate:public.agg(integer): dropped and made anew: it needs public.f(integer), which changes or goes
DROP AGGREGATE public.agg(integer);

-- rebuild: function:public.caller(integer): dropped and made anew: it needs public.f(integer), which changes or goes
DROP FUNCTION public.caller(integer);

-- rebuild: table:public.t/column:id/default: dropped and made anew: it needs public.f(integer), which changes or goes
-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;

-- rebuild: table:public.t/check:a_ok: dropped and made anew: it needs public.f(integer), which changes or goes
ALTER TABLE public.t DROP CONSTRAINT a_ok;

-- rebuild: table:public.t/trigger:tr: dropped and made anew: it needs public.f(integer), which changes or goes
DROP TRIGGER tr ON public.t;

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.f(integer), which changes or goes
DROP POLICY p ON public.t;
ALTER TABLE public.t DROP COLUMN g;

-- rewrite: table:public.u/column:d: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN d TYPE text USING d::text;

-- rebuild: domain:public.d: dropped and made anew: it needs public.f(integer), which changes or goes
DROP DOMAIN public.d;

-- body-change: function:public.yes(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.yes(a integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

-- outside

-- rebuild: table:public.t/index:t_f: dropped and made anew: it needs public.f(integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_f;

-- together

-- rebuild: function:public.f(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 + 1$function$;

CREATE DOMAIN public.d AS integer DEFAULT public.f(3)
  CONSTRAINT d_check CHECK ((public.f(VALUE) > 0));

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (public.f(a)) STORED;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT public.f(1);
ALTER TABLE public.t ADD CONSTRAINT a_ok CHECK ((public.f(a) > 0)) NOT VALID;
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW WHEN ((public.f(new.a) > 0)) EXECUTE FUNCTION public.tf();

CREATE POLICY p ON public.t
  USING (public.yes(a))
  WITH CHECK ((public.f(a) > 1));

-- may-fail: table:public.u/column:d: fails where the column holds a value that public.d no longer takes
-- rewrite: table:public.u/column:d: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN d TYPE public.d USING d::public.d;

CREATE OR REPLACE FUNCTION public.caller(integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT public.f($1) AS f;
END;
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;
COMMENT ON FUNCTION public.f(integer) IS 'kept';

CREATE OR REPLACE AGGREGATE public.agg(integer) (
  SFUNC = pg_catalog.int4pl,
  STYPE = integer,
  FINALFUNC = public.f
);

CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(a) AS f
   FROM public.t;

CREATE MATERIALIZED VIEW public.m AS
 SELECT public.f(a) AS f
   FROM public.t;

-- apart

-- validation: table:public.t/check:a_ok: every row is checked
-- may-fail: table:public.t/check:a_ok: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT a_ok;

-- outside

-- non-transactional: table:public.t/index:t_f: if it fails, index t_f stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_f ON public.t USING btree (public.f(a));
