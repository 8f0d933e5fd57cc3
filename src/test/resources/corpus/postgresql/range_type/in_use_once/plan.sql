-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: range type:public."Odd ""one": dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public."Odd ""one" RENAME TO "Odd ""one_old";
ALTER TYPE public."odd set" RENAME TO "odd set_old";
ALTER FUNCTION public."Odd ""one"(text, text) RENAME TO "Odd ""one_old";
ALTER FUNCTION public."Odd ""one"(text, text, text) RENAME TO "Odd ""one_old";
ALTER FUNCTION public."odd set"() RENAME TO "odd set_old";
ALTER FUNCTION public."odd set"(public."Odd ""one_old") RENAME TO "odd set_old";
ALTER FUNCTION public."odd set"(VARIADIC public."Odd ""one_old"[]) RENAME TO "odd set_old";

-- rebuild: range type:public.span: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public.span RENAME TO span_old;
ALTER TYPE public.span_multirange RENAME TO span_multirange_old;
ALTER FUNCTION public.span(integer, integer) RENAME TO span_old;
ALTER FUNCTION public.span(integer, integer, text) RENAME TO span_old;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(public.span_old) RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(VARIADIC public.span_old[]) RENAME TO span_multirange_old;
CREATE TYPE public."Odd ""one" AS RANGE (subtype = text, collation = pg_catalog."POSIX", multirange_type_name = public."odd set");
CREATE TYPE public.span AS RANGE (subtype = bigint);

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

-- may-fail: table:public.u/column:ms: fails where the column holds a value that public."odd set" no longer takes
-- rewrite: table:public.u/column:ms: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN ms TYPE public."odd set" USING ms::text::public."odd set";

-- may-fail: table:public.u/column:o: fails where the column holds a value that public."Odd ""one" no longer takes
-- rewrite: table:public.u/column:o: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN o TYPE public."Odd ""one" USING o::text::public."Odd ""one";

CREATE OR REPLACE VIEW public.v AS
 SELECT upper(s) AS u
   FROM public.t;
DROP TYPE public."Odd ""one_old";
DROP TYPE public.span_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: range type:public."Odd ""one": dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public."Odd ""one" RENAME TO "Odd ""one_old";
ALTER TYPE public."odd set" RENAME TO "odd set_old";
ALTER FUNCTION public."Odd ""one"(text, text) RENAME TO "Odd ""one_old";
ALTER FUNCTION public."Odd ""one"(text, text, text) RENAME TO "Odd ""one_old";
ALTER FUNCTION public."odd set"() RENAME TO "odd set_old";
ALTER FUNCTION public."odd set"(public."Odd ""one_old") RENAME TO "odd set_old";
ALTER FUNCTION public."odd set"(VARIADIC public."Odd ""one_old"[]) RENAME TO "odd set_old";

-- rebuild: range type:public.span: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public.span RENAME TO span_old;
ALTER TYPE public.span_multirange RENAME TO span_multirange_old;
ALTER FUNCTION public.span(bigint, bigint) RENAME TO span_old;
ALTER FUNCTION public.span(bigint, bigint, text) RENAME TO span_old;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(public.span_old) RENAME TO span_multirange_old;
ALTER FUNCTION public.span_multirange(VARIADIC public.span_old[]) RENAME TO span_multirange_old;
CREATE TYPE public."Odd ""one" AS RANGE (subtype = text, collation = pg_catalog."C", multirange_type_name = public."odd set");
CREATE TYPE public.span AS RANGE (subtype = integer);

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

-- may-fail: table:public.u/column:ms: fails where the column holds a value that public."odd set" no longer takes
-- rewrite: table:public.u/column:ms: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN ms TYPE public."odd set" USING ms::text::public."odd set";

-- may-fail: table:public.u/column:o: fails where the column holds a value that public."Odd ""one" no longer takes
-- rewrite: table:public.u/column:o: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN o TYPE public."Odd ""one" USING o::text::public."Odd ""one";

CREATE OR REPLACE VIEW public.v AS
 SELECT upper(s) AS u
   FROM public.t;
DROP TYPE public."Odd ""one_old";
DROP TYPE public.span_old;
