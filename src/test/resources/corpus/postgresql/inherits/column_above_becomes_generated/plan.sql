-- from.sql to to.sql

-- data-loss: table:public.above/column:b: the column's values give way to computed ones
-- data-loss: table:public.below/column:b: the column's values give way to computed ones
-- data-loss: table:public.further/column:b: the column's values give way to computed ones
ALTER TABLE public.above DROP COLUMN b;

-- rewrite: table:public.above/column:b: the table is written anew: each row gets a value
-- access-exclusive: table:public.above: nobody reads or writes it as long as that takes
ALTER TABLE public.above ADD COLUMN b boolean GENERATED ALWAYS AS ((a IS NULL)) STORED;

-- to.sql to from.sql

ALTER TABLE public.above ALTER COLUMN b DROP EXPRESSION;
