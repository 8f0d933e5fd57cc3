-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN a SET STATISTICS -1;
ALTER TABLE public.t ALTER COLUMN a RESET (n_distinct_inherited);
ALTER TABLE public.t ALTER COLUMN a SET (n_distinct=-0.5);
ALTER TABLE public.t ALTER COLUMN b SET STATISTICS 0;

CREATE TABLE public.u (
  id integer,
  a text COMPRESSION pglz
);
ALTER TABLE public.u ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE public.u ALTER COLUMN a SET STATISTICS 7;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN a SET STATISTICS 500;
ALTER TABLE public.t ALTER COLUMN a SET (n_distinct=5, n_distinct_inherited=7);
ALTER TABLE public.t ALTER COLUMN b SET STATISTICS -1;

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;
