-- from.sql to to.sql

ALTER TABLE public.k ALTER COLUMN n DROP NOT NULL;
ALTER TABLE public.k ALTER COLUMN state SET DEFAULT 'other'::text;
ALTER TABLE ONLY public.p ALTER COLUMN n SET DEFAULT 0;
ALTER TABLE ONLY public.p ALTER COLUMN state SET DEFAULT 'fresh'::text;

CREATE TABLE public.j (
  id integer NOT NULL,
  state text DEFAULT 'j'::text,
  extra text
) INHERITS (public.p);

-- to.sql to from.sql

ALTER TABLE public.k ADD CONSTRAINT k_n_not_null CHECK (n IS NOT NULL) NOT VALID;
ALTER TABLE public.k ALTER COLUMN state SET DEFAULT 'child'::text;

-- data-loss: table:public.j: the table and its rows are gone
DROP TABLE public.j;
ALTER TABLE ONLY public.p ALTER COLUMN state SET DEFAULT 'new'::text;
ALTER TABLE ONLY public.p ALTER COLUMN n DROP DEFAULT;

-- apart

-- validation: table:public.k/column:n: the whole table is read for nulls
-- may-fail: table:public.k/column:n: fails where the column holds a null
ALTER TABLE public.k VALIDATE CONSTRAINT k_n_not_null;

-- together

ALTER TABLE public.k ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.k DROP CONSTRAINT k_n_not_null;
