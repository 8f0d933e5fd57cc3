-- from.sql to to.sql

CREATE TABLE public.other (
  CONSTRAINT sized_size_check CHECK ((size > 0))
) INHERITS (public.sized, public.made);
ALTER TABLE public.thing ADD COLUMN size integer DEFAULT 1;
ALTER TABLE public.thing ADD CONSTRAINT sized_size_check CHECK ((size > 0)) NOT VALID;

-- apart

-- validation: table:public.thing/check:sized_size_check: every row is checked
-- may-fail: table:public.thing/check:sized_size_check: fails where the rows there do not pass
ALTER TABLE public.thing VALIDATE CONSTRAINT sized_size_check;

-- together

ALTER TABLE public.thing INHERIT public.sized;

-- to.sql to from.sql

-- data-loss: table:public.other: the table and its rows are gone
DROP TABLE public.other;
ALTER TABLE public.thing NO INHERIT public.sized;
ALTER TABLE public.thing DROP CONSTRAINT sized_size_check;

-- data-loss: table:public.thing/column:size: the column's values are gone
ALTER TABLE public.thing DROP COLUMN size;
