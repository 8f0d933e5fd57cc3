-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.f(public.outer_t): dropped and made anew: it needs public.inner_t, which changes or goes
DROP FUNCTION public.f(public.outer_t);

-- rebuild: domain:public.outer_d: dropped and made anew: it needs public.outer_t, which changes or goes
ALTER DOMAIN public.outer_d RENAME TO outer_d_old;

-- rebuild: composite type:public.outer_t: dropped and made anew: it needs public.inner_t, which changes or goes
ALTER TYPE public.outer_t RENAME TO outer_t_old;

-- rebuild: composite type:public.inner_t: dropped and made anew: no attribute can change its place, nor its type where a column holds values
ALTER TYPE public.inner_t RENAME TO inner_t_old;

CREATE TYPE public.inner_t AS (
  x integer,
  y bigint
);

CREATE TYPE public.outer_t AS (
  i public.inner_t,
  n text
);
CREATE DOMAIN public.outer_d AS public.outer_t;

-- may-fail: table:public.t/column:d: fails where the column holds a value that public.outer_d no longer takes
-- rewrite: table:public.t/column:d: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE public.outer_d USING d::text::public.outer_d;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.inner_t[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.inner_t[] USING l::text[]::public.inner_t[];

-- may-fail: table:public.t/column:o: fails where the column holds a value that public.outer_t no longer takes
-- rewrite: table:public.t/column:o: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN o TYPE public.outer_t USING o::text::public.outer_t;

CREATE OR REPLACE FUNCTION public.f(public.outer_t)
 RETURNS public.inner_t
 LANGUAGE sql
AS $function$SELECT ($1).i$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT (o).i.y AS y
   FROM public.t;
DROP DOMAIN public.outer_d_old;
DROP TYPE public.outer_t_old;
DROP TYPE public.inner_t_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.f(public.outer_t): dropped and made anew: it needs public.inner_t, which changes or goes
DROP FUNCTION public.f(public.outer_t);

-- rebuild: domain:public.outer_d: dropped and made anew: it needs public.outer_t, which changes or goes
ALTER DOMAIN public.outer_d RENAME TO outer_d_old;

-- rebuild: composite type:public.outer_t: dropped and made anew: it needs public.inner_t, which changes or goes
ALTER TYPE public.outer_t RENAME TO outer_t_old;

-- rebuild: composite type:public.inner_t: dropped and made anew: no attribute can change its place, nor its type where a column holds values
ALTER TYPE public.inner_t RENAME TO inner_t_old;

CREATE TYPE public.inner_t AS (
  x integer,
  y integer
);

CREATE TYPE public.outer_t AS (
  i public.inner_t,
  n text
);
CREATE DOMAIN public.outer_d AS public.outer_t;

-- may-fail: table:public.t/column:d: fails where the column holds a value that public.outer_d no longer takes
-- rewrite: table:public.t/column:d: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE public.outer_d USING d::text::public.outer_d;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.inner_t[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.inner_t[] USING l::text[]::public.inner_t[];

-- may-fail: table:public.t/column:o: fails where the column holds a value that public.outer_t no longer takes
-- rewrite: table:public.t/column:o: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN o TYPE public.outer_t USING o::text::public.outer_t;

CREATE OR REPLACE FUNCTION public.f(public.outer_t)
 RETURNS public.inner_t
 LANGUAGE sql
AS $function$SELECT ($1).i$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT (o).i.y AS y
   FROM public.t;
DROP DOMAIN public.outer_d_old;
DROP TYPE public.outer_t_old;
DROP TYPE public.inner_t_old;
