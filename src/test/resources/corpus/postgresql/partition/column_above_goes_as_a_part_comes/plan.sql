-- from.sql to to.sql

CREATE TABLE public.half_low (
  k text
);

-- data-loss: table:public.whole/column:word: the column's values are gone
ALTER TABLE public.whole DROP COLUMN word;
ALTER TABLE public.half ATTACH PARTITION public.half_low FOR VALUES FROM (MINVALUE) TO ('2');

-- to.sql to from.sql

-- data-loss: table:public.half_low: the table and its rows are gone
DROP TABLE public.half_low;

-- may-fail: table:public.whole/column:word: fails where the table has rows: the column is NOT NULL and has no default
ALTER TABLE public.whole ADD COLUMN word text NOT NULL;
