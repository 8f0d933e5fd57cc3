-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a + 2));
ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS ((a + 1)) VIRTUAL;
ALTER TABLE public.t DROP COLUMN d;

-- rewrite: table:public.t/column:d: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN d integer GENERATED ALWAYS AS ((a + 1)) STORED;
ALTER TABLE public.t ALTER COLUMN d DROP EXPRESSION;
ALTER TABLE public.t ADD COLUMN e integer GENERATED ALWAYS AS ((a * 2)) VIRTUAL;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a + 1));
ALTER TABLE public.t DROP COLUMN c;

-- rewrite: table:public.t/column:c: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS ((a + 1)) STORED;

-- data-loss: table:public.t/column:d: the column's values give way to computed ones
ALTER TABLE public.t DROP COLUMN d;
ALTER TABLE public.t ADD COLUMN d integer GENERATED ALWAYS AS ((a + 1)) VIRTUAL;
ALTER TABLE public.t DROP COLUMN e;
