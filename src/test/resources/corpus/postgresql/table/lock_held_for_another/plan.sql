-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- access-exclusive: table:public.a: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.a ADD COLUMN even_more text;
ALTER TABLE public.a ADD COLUMN more text;

-- rewrite: table:public.b/column:n: the table may be written anew
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN n TYPE bigint USING n::bigint;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    n
   FROM public.b;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rewrite: table:public.b/column:n: the table may be written anew
-- may-fail: table:public.b/column:n: a value that integer does not take makes it fail
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN n TYPE integer USING n::integer;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    n
   FROM public.b;

-- data-loss: table:public.a/column:even_more: the column's values are gone
ALTER TABLE public.a DROP COLUMN even_more;

-- data-loss: table:public.a/column:more: the column's values are gone
ALTER TABLE public.a DROP COLUMN more;
