-- from.sql to to.sql

ALTER TABLE public.t ADD CONSTRAINT has_c NOT NULL c NOT VALID;
ALTER TABLE public.t ALTER CONSTRAINT t_b_not_null NO INHERIT;
ALTER TABLE public.t RENAME CONSTRAINT t_b_not_null TO has_b;

CREATE TABLE public.u (
  x integer NOT NULL,
  CONSTRAINT u_pkey PRIMARY KEY (x)
);
ALTER TABLE public.u RENAME CONSTRAINT u_x_not_null TO has_x;

-- data-loss: table:public.gone: the table and its rows are gone
DROP TABLE public.gone;
ALTER TABLE public.t RENAME CONSTRAINT has_a TO t_a_not_null;
ALTER TABLE public.t ALTER COLUMN e DROP NOT NULL;

-- apart

-- validation: table:public.t/column:c: the whole table is read for nulls
-- may-fail: table:public.t/column:c: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT has_c;

-- validation: table:public.t/column:d: every row is checked
-- may-fail: table:public.t/column:d: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT has_d;

-- to.sql to from.sql

-- rebuild: table:public.t/column:d/not null: dropped and made anew: a constraint once validated stays so
ALTER TABLE public.t RENAME CONSTRAINT has_d TO t_d_not_null;

CREATE TABLE public.gone (
  a integer NOT NULL
);
ALTER TABLE public.gone RENAME CONSTRAINT gone_a_not_null TO gone_a;
ALTER TABLE public.t ADD CONSTRAINT has_e NOT NULL e NOT VALID;
ALTER TABLE public.t RENAME CONSTRAINT t_a_not_null TO has_a;
ALTER TABLE public.t ALTER COLUMN d DROP NOT NULL;
ALTER TABLE public.t ADD CONSTRAINT has_d NOT NULL d NOT VALID;
ALTER TABLE public.t RENAME CONSTRAINT has_b TO t_b_not_null;
ALTER TABLE public.t ALTER CONSTRAINT t_b_not_null INHERIT;
ALTER TABLE public.t ALTER COLUMN c DROP NOT NULL;

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;

-- apart

-- validation: table:public.t/column:e: the whole table is read for nulls
-- may-fail: table:public.t/column:e: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT has_e;
