-- from.sql to to.sql

ALTER TABLE public.t RENAME CONSTRAINT must TO other;
ALTER TABLE public.t ALTER CONSTRAINT here INHERIT;

-- apart

-- validation: table:public.t/column:c: every row is checked
-- may-fail: table:public.t/column:c: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT later;

-- to.sql to from.sql

-- rebuild: table:public.t/column:c/not null: dropped and made anew: a constraint once validated stays so
ALTER TABLE public.t RENAME CONSTRAINT later TO t_c_not_null;
ALTER TABLE public.t RENAME CONSTRAINT other TO must;
ALTER TABLE public.t ALTER CONSTRAINT here NO INHERIT;
ALTER TABLE public.t ALTER COLUMN c DROP NOT NULL;
ALTER TABLE public.t ADD CONSTRAINT later NOT NULL c NOT VALID;
