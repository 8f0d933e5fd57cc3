-- from.sql to to.sql

ALTER TABLE public.foe ADD CONSTRAINT foe_name_not_null CHECK (name IS NOT NULL) NOT VALID;
ALTER TABLE public.foe ADD CONSTRAINT foe_id_check CHECK ((id > 0)) NOT VALID;

CREATE TABLE public.other (
  id integer,
  name text
);
ALTER TABLE public.other OF public.person;
ALTER TABLE public.friend NOT OF;

-- apart

-- validation: table:public.foe/column:name: the whole table is read for nulls
-- may-fail: table:public.foe/column:name: fails where the column holds a null
ALTER TABLE public.foe VALIDATE CONSTRAINT foe_name_not_null;

-- validation: table:public.foe/check:foe_id_check: every row is checked
-- may-fail: table:public.foe/check:foe_id_check: fails where the rows there do not pass
ALTER TABLE public.foe VALIDATE CONSTRAINT foe_id_check;

-- together

ALTER TABLE public.foe ALTER COLUMN name SET NOT NULL;
ALTER TABLE public.foe DROP CONSTRAINT foe_name_not_null;
ALTER TABLE public.foe ALTER COLUMN name SET DEFAULT 'nobody'::text;
ALTER TABLE public.foe OF public.person;

-- to.sql to from.sql

ALTER TABLE public.friend OF public.person;
ALTER TABLE public.foe NOT OF;
ALTER TABLE public.foe ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.foe ALTER COLUMN name DROP NOT NULL;
ALTER TABLE public.foe DROP CONSTRAINT foe_id_check;

-- data-loss: table:public.other: the table and its rows are gone
DROP TABLE public.other;
