-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
ALTER TABLE public.t ADD CONSTRAINT t_b_not_null CHECK (b IS NOT NULL) NOT VALID;
ALTER TABLE public.whole ALTER COLUMN b DROP EXPRESSION;
ALTER TABLE public.whole ADD CONSTRAINT whole_b_not_null CHECK (b IS NOT NULL) NOT VALID;

-- apart

-- validation: table:public.t/column:b: the whole table is read for nulls
-- may-fail: table:public.t/column:b: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT t_b_not_null;

-- validation: table:public.whole/column:b: the whole table is read for nulls
-- may-fail: table:public.whole/column:b: fails where the column holds a null
ALTER TABLE public.whole VALIDATE CONSTRAINT whole_b_not_null;

-- together

ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_b_not_null;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.whole ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.whole DROP CONSTRAINT whole_b_not_null;

-- rewrite: table:public.whole/column:a: the table may be written anew
-- access-exclusive: table:public.whole: nobody reads or writes it as long as that takes
ALTER TABLE public.whole ALTER COLUMN a TYPE integer USING a::integer;

-- to.sql to from.sql

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that smallint does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE smallint USING a::smallint;

-- data-loss: table:public.t/column:b: the column's values give way to computed ones
ALTER TABLE public.t DROP COLUMN b;

-- rewrite: table:public.t/column:b: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN b bigint GENERATED ALWAYS AS ((a * 2)) STORED;
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;

-- rewrite: table:public.whole/column:a: the table may be written anew
-- may-fail: table:public.whole/column:a: a value that smallint does not take makes it fail
-- access-exclusive: table:public.whole: nobody reads or writes it as long as that takes
ALTER TABLE public.whole ALTER COLUMN a TYPE smallint USING a::smallint;

-- data-loss: table:public.whole/column:b: the column's values give way to computed ones
ALTER TABLE public.whole DROP COLUMN b;

-- rewrite: table:public.whole/column:b: the table is written anew: each row gets a value
-- access-exclusive: table:public.whole: nobody reads or writes it as long as that takes
ALTER TABLE public.whole ADD COLUMN b bigint GENERATED ALWAYS AS ((a * 2)) STORED;
ALTER TABLE public.whole ALTER COLUMN b DROP NOT NULL;
ALTER TABLE public.part ALTER COLUMN b DROP NOT NULL;
