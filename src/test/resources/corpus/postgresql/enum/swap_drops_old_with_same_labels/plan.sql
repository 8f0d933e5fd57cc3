-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:k/default: dropped and made anew: it needs public.t.k, which changes or goes
ALTER TABLE public.t ALTER COLUMN k DROP DEFAULT;
CREATE TYPE b.kind AS ENUM ('x', 'y');

-- rewrite: table:public.t/column:k: the table may be written anew
-- may-fail: table:public.t/column:k: a value that b.kind does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN k TYPE b.kind USING k::text::b.kind;

-- rewrite: table:public.t/column:ks: the table may be written anew
-- may-fail: table:public.t/column:ks: a value that b.kind[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN ks TYPE b.kind[] USING ks::text[]::b.kind[];
ALTER TABLE public.t ALTER COLUMN k SET DEFAULT 'x'::b.kind;

CREATE OR REPLACE VIEW public.v AS
 SELECT k
   FROM public.t
  WHERE (k = 'x'::b.kind);
DROP TYPE a.kind;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.t/column:k/default: dropped and made anew: it needs public.t.k, which changes or goes
ALTER TABLE public.t ALTER COLUMN k DROP DEFAULT;
CREATE TYPE a.kind AS ENUM ('x', 'y');

-- rewrite: table:public.t/column:k: the table may be written anew
-- may-fail: table:public.t/column:k: a value that a.kind does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN k TYPE a.kind USING k::text::a.kind;

-- rewrite: table:public.t/column:ks: the table may be written anew
-- may-fail: table:public.t/column:ks: a value that a.kind[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN ks TYPE a.kind[] USING ks::text[]::a.kind[];
ALTER TABLE public.t ALTER COLUMN k SET DEFAULT 'x'::a.kind;

CREATE OR REPLACE VIEW public.v AS
 SELECT k
   FROM public.t
  WHERE (k = 'x'::a.kind);
DROP TYPE b.kind;
