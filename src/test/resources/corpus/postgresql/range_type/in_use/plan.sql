-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.span): dropped and made anew: it needs public.span, which changes or goes
DROP FUNCTION public.f(public.span);

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: table:public.t/exclusion:t_s_excl: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t DROP CONSTRAINT t_s_excl;

-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE text[] USING l::text[];

-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE text USING s::text;

-- outside

-- rebuild: table:public.t/index:t_m: dropped and made anew: it needs public.t.m, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_m;

-- together

-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;

-- rebuild: range type:public.span: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (subtype = double precision, subtype_diff = public.diff);

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.span[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.span[] USING l::public.span[];

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.span_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.span_multirange USING m::public.span_multirange;

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.span no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.span USING s::public.span;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT '[1,2)'::public.span;

-- index-blocks-writes: table:public.t/exclusion:t_s_excl: its index is built under the lock
-- may-fail: table:public.t/exclusion:t_s_excl: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT t_s_excl EXCLUDE USING gist (s WITH &&);

CREATE OR REPLACE FUNCTION public.f(public.span)
 RETURNS public.span_multirange
 LANGUAGE sql
AS $function$SELECT span_multirange($1)$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT upper(s) AS u
   FROM public.t;

-- outside

-- non-transactional: table:public.t/index:t_m: if it fails, index t_m stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_m ON public.t USING gist (m);

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.span): dropped and made anew: it needs public.span, which changes or goes
DROP FUNCTION public.f(public.span);

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: table:public.t/exclusion:t_s_excl: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t DROP CONSTRAINT t_s_excl;

-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE text[] USING l::text[];

-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE text USING s::text;

-- outside

-- rebuild: table:public.t/index:t_m: dropped and made anew: it needs public.t.m, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_m;

-- together

-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;

-- rebuild: range type:public.span: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (subtype = double precision);

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.span[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.span[] USING l::public.span[];

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.span_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.span_multirange USING m::public.span_multirange;

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.span no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.span USING s::public.span;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT '[1,2)'::public.span;

-- index-blocks-writes: table:public.t/exclusion:t_s_excl: its index is built under the lock
-- may-fail: table:public.t/exclusion:t_s_excl: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD CONSTRAINT t_s_excl EXCLUDE USING gist (s WITH &&);

CREATE OR REPLACE FUNCTION public.f(public.span)
 RETURNS public.span_multirange
 LANGUAGE sql
AS $function$SELECT span_multirange($1)$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT upper(s) AS u
   FROM public.t;

-- outside

-- non-transactional: table:public.t/index:t_m: if it fails, index t_m stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_m ON public.t USING gist (m);
