-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.addr): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.f(public.addr);

-- rebuild: table:public.t/column:b/default: dropped and made anew: it needs public.t.b, which changes or goes
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- rebuild: composite type:public.addr: dropped and made anew: no attribute can change its place, nor its type where a column holds values
ALTER TYPE public.addr RENAME TO addr_old;

CREATE TYPE public.addr AS (
  no integer,
  "the zip" text,
  street text
);

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- data-loss: table:public.t/column:a: the values of attributes that are no more are gone
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.addr USING CASE WHEN a IS DISTINCT FROM NULL THEN ROW((a).no, NULL, (a).street)::public.addr END;

-- may-fail: table:public.t/column:b: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:b: the table may be written anew
-- data-loss: table:public.t/column:b: the values of attributes that are no more are gone
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE public.addr USING CASE WHEN b IS DISTINCT FROM NULL THEN ROW((b).no, NULL, (b).street)::public.addr END;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT '(1,y,x)'::public.addr;

CREATE OR REPLACE FUNCTION public.f(a public.addr)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a.no$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;
DROP TYPE public.addr_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.addr): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.f(public.addr);

-- rebuild: table:public.t/column:b/default: dropped and made anew: it needs public.t.b, which changes or goes
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- rebuild: composite type:public.addr: dropped and made anew: no attribute can change its place, nor its type where a column holds values
ALTER TYPE public.addr RENAME TO addr_old;

CREATE TYPE public.addr AS (
  street text,
  no integer,
  gone text
);

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- data-loss: table:public.t/column:a: the values of attributes that are no more are gone
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.addr USING CASE WHEN a IS DISTINCT FROM NULL THEN ROW((a).street, (a).no, NULL)::public.addr END;

-- may-fail: table:public.t/column:b: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:b: the table may be written anew
-- data-loss: table:public.t/column:b: the values of attributes that are no more are gone
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE public.addr USING CASE WHEN b IS DISTINCT FROM NULL THEN ROW((b).street, (b).no, NULL)::public.addr END;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT '(x,1,y)'::public.addr;

CREATE OR REPLACE FUNCTION public.f(a public.addr)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a.no$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;
DROP TYPE public.addr_old;
