-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.h(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.h();

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.f(integer), which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/check:b_ok: dropped and made anew: it needs public.f(integer), which changes or goes
ALTER TABLE public.t DROP CONSTRAINT b_ok;

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.f(integer), which changes or goes
DROP POLICY p ON public.t;
ALTER TABLE public.t DROP COLUMN g;

-- outside

-- rebuild: table:public.t/index:t_f: dropped and made anew: it needs public.f(integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_f;

-- together

-- rebuild: function:public.f(integer): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1::bigint$function$;

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g bigint GENERATED ALWAYS AS (public.f(b)) STORED;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.f(1);
ALTER TABLE public.t ADD CONSTRAINT b_ok CHECK ((public.f(b) < 100)) NOT VALID;

CREATE POLICY p ON public.t
  USING ((public.f(b) > 0));

CREATE OR REPLACE FUNCTION public.h()
 RETURNS SETOF bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT public.f(t.b) AS f
    FROM public.t;
END;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.h() AS h;

-- apart

-- validation: table:public.t/check:b_ok: every row is checked
-- may-fail: table:public.t/check:b_ok: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT b_ok;

-- outside

-- non-transactional: table:public.t/index:t_f: if it fails, index t_f stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:t_f: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY t_f ON public.t USING btree (public.f(b));

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.h(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.h();

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.f(integer), which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/check:b_ok: dropped and made anew: it needs public.f(integer), which changes or goes
ALTER TABLE public.t DROP CONSTRAINT b_ok;

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.f(integer), which changes or goes
DROP POLICY p ON public.t;
ALTER TABLE public.t DROP COLUMN g;

-- outside

-- rebuild: table:public.t/index:t_f: dropped and made anew: it needs public.f(integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_f;

-- together

-- rebuild: function:public.f(integer): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (public.f(b)) STORED;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.f(1);
ALTER TABLE public.t ADD CONSTRAINT b_ok CHECK ((public.f(b) < 100)) NOT VALID;

CREATE POLICY p ON public.t
  USING ((public.f(b) > 0));

CREATE OR REPLACE FUNCTION public.h()
 RETURNS SETOF integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT public.f(t.b) AS f
    FROM public.t;
END;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.h() AS h;

-- apart

-- validation: table:public.t/check:b_ok: every row is checked
-- may-fail: table:public.t/check:b_ok: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT b_ok;

-- outside

-- non-transactional: table:public.t/index:t_f: if it fails, index t_f stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:t_f: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY t_f ON public.t USING btree (public.f(b));
