-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.tags, which changes or goes
DROP VIEW public.v;
ALTER EXTENSION hstore SET SCHEMA ext;

-- rewrite: table:public.t/column:tags: the table may be written anew
-- may-fail: table:public.t/column:tags: a value that ext.hstore does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN tags TYPE ext.hstore USING tags::text::ext.hstore;

CREATE OR REPLACE VIEW public.v AS
 SELECT (tags OPERATOR(ext.->) 'a'::text) AS a
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.tags, which changes or goes
DROP VIEW public.v;
ALTER EXTENSION hstore SET SCHEMA public;

-- rewrite: table:public.t/column:tags: the table may be written anew
-- may-fail: table:public.t/column:tags: a value that public.hstore does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN tags TYPE public.hstore USING tags::text::public.hstore;

CREATE OR REPLACE VIEW public.v AS
 SELECT (tags OPERATOR(public.->) 'a'::text) AS a
   FROM public.t;
