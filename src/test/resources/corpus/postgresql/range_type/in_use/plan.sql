-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.span): dropped and made anew: it needs public.span, which changes or goes
DROP FUNCTION public.f(public.span);

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: range type:public.span: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public.span RENAME TO span_old;
ALTER TYPE public.span_multirange RENAME TO span_multirange_old;
ALTER FUNCTION public.span(double precision, double precision) RENAME TO span_old;
ALTER FUNCTION public.span(double precision, double precision, text) RENAME TO span_old;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(public.span_old) RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(VARIADIC public.span_old[]) RENAME TO span_multirange_old;
CREATE TYPE public.span AS RANGE (subtype = double precision, subtype_diff = public.diff);

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.span[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.span[] USING l::text[]::public.span[];

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.span_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.span_multirange USING m::text::public.span_multirange;

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.span no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.span USING s::text::public.span;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT '[1,2)'::public.span;

CREATE OR REPLACE FUNCTION public.f(public.span)
 RETURNS public.span_multirange
 LANGUAGE sql
AS $function$SELECT span_multirange($1)$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT upper(s) AS u
   FROM public.t;
DROP TYPE public.span_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.span): dropped and made anew: it needs public.span, which changes or goes
DROP FUNCTION public.f(public.span);

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: range type:public.span: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public.span RENAME TO span_old;
ALTER TYPE public.span_multirange RENAME TO span_multirange_old;
ALTER FUNCTION public.span(double precision, double precision) RENAME TO span_old;
ALTER FUNCTION public.span(double precision, double precision, text) RENAME TO span_old;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(public.span_old) RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(VARIADIC public.span_old[]) RENAME TO span_multirange_old;
CREATE TYPE public.span AS RANGE (subtype = double precision);

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.span[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.span[] USING l::text[]::public.span[];

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.span_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.span_multirange USING m::text::public.span_multirange;

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.span no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.span USING s::text::public.span;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT '[1,2)'::public.span;

CREATE OR REPLACE FUNCTION public.f(public.span)
 RETURNS public.span_multirange
 LANGUAGE sql
AS $function$SELECT span_multirange($1)$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT upper(s) AS u
   FROM public.t;
DROP TYPE public.span_old;
