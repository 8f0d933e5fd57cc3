-- from.sql to to.sql

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
CREATE TYPE public.level AS ENUM ('low', 'high');
ALTER TABLE public.t DROP CONSTRAINT s_values;

-- rewrite: table:public.t/column:s: the table may be written anew
-- may-fail: table:public.t/column:s: a value that public.level does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.level USING s::public.level;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'low'::public.level;

-- to.sql to from.sql

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rewrite: table:public.t/column:s: the table may be written anew
-- may-fail: table:public.t/column:s: a value that character varying(10) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE character varying(10) USING s::text;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'low'::character varying;
ALTER TABLE public.t ADD CONSTRAINT s_values CHECK (((s)::text = ANY (ARRAY[('low'::character varying)::text, ('high'::character varying)::text]))) NOT VALID;
DROP TYPE public.level;

-- apart

-- validation: table:public.t/check:s_values: every row is checked
-- may-fail: table:public.t/check:s_values: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT s_values;
