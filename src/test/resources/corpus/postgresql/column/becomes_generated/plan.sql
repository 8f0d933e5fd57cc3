-- from.sql to to.sql

DROP VIEW public.v;
DROP INDEX public.i;
COMMENT ON COLUMN public.t.b IS NULL;

-- data-loss: table:public.t/column:b: the column's values give way to computed ones
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a + 1)) STORED;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (b);
COMMENT ON COLUMN public.t.b IS 'kept';

CREATE OR REPLACE VIEW public.v AS
 SELECT b
   FROM public.t;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
