-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.b, which changes or goes
DROP VIEW public.v;
COMMENT ON COLUMN public.t.b IS NULL;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: it needs public.t.b, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- data-loss: table:public.t/column:b: the column's values give way to computed ones
ALTER TABLE public.t DROP COLUMN b;

-- rewrite: table:public.t/column:b: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a + 1)) STORED;
COMMENT ON COLUMN public.t.b IS 'kept';

CREATE OR REPLACE VIEW public.v AS
 SELECT b
   FROM public.t;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (b);

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
