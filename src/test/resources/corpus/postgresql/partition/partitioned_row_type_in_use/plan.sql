-- from.sql to to.sql

-- rebuild: function:public.pairs(): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.pairs();

-- rebuild: function:public.sum_of(public.pair): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.sum_of(public.pair);

-- rewrite: table:public.holder/column:p: the table may be written anew
-- access-exclusive: table:public.holder: nobody reads or writes it as long as that takes
ALTER TABLE public.holder ALTER COLUMN p TYPE text USING p::text;

-- rebuild: table:public.pair: dropped and made anew: its rows are copied
-- access-exclusive: table:public.pair: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.pair RENAME TO pair_old;

CREATE TABLE public.pair (
  x integer,
  y integer
) PARTITION BY RANGE (x);

-- may-fail: table:public.holder/column:p: fails where the column holds a value that public.pair no longer takes
-- rewrite: table:public.holder/column:p: the table may be written anew
-- access-exclusive: table:public.holder: nobody reads or writes it as long as that takes
ALTER TABLE public.holder ALTER COLUMN p TYPE public.pair USING p::public.pair;

CREATE TABLE public.pair_all (
  x integer,
  y integer
);
ALTER TABLE public.pair ATTACH PARTITION public.pair_all DEFAULT;

-- rewrite: table:public.pair: every row is copied into the table made anew
-- may-fail: table:public.pair: fails where a row fits no partition
INSERT INTO public.pair (x, y)
SELECT x, y FROM public.pair_old;

-- replication: table:public.pair: a publication that names the table loses it: add the new one
DROP TABLE public.pair_old;

CREATE OR REPLACE FUNCTION public.pairs()
 RETURNS SETOF public.pair
 LANGUAGE sql
AS $function$SELECT * FROM public.pair$function$;

CREATE OR REPLACE FUNCTION public.sum_of(public.pair)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1.x + $1.y$function$;

-- to.sql to from.sql

-- rebuild: function:public.pairs(): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.pairs();

-- rebuild: function:public.sum_of(public.pair): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.sum_of(public.pair);

-- rewrite: table:public.holder/column:p: the table may be written anew
-- access-exclusive: table:public.holder: nobody reads or writes it as long as that takes
ALTER TABLE public.holder ALTER COLUMN p TYPE text USING p::text;

-- rebuild: table:public.pair: dropped and made anew: its rows are copied
-- access-exclusive: table:public.pair: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.pair RENAME TO pair_old;

CREATE TABLE public.pair (
  x integer,
  y integer
);

-- may-fail: table:public.holder/column:p: fails where the column holds a value that public.pair no longer takes
-- rewrite: table:public.holder/column:p: the table may be written anew
-- access-exclusive: table:public.holder: nobody reads or writes it as long as that takes
ALTER TABLE public.holder ALTER COLUMN p TYPE public.pair USING p::public.pair;

-- rewrite: table:public.pair: every row is copied into the table made anew
INSERT INTO public.pair (x, y)
SELECT x, y FROM public.pair_old;

-- replication: table:public.pair: a publication that names the table loses it: add the new one
DROP TABLE public.pair_old;

CREATE OR REPLACE FUNCTION public.pairs()
 RETURNS SETOF public.pair
 LANGUAGE sql
AS $function$SELECT * FROM public.pair$function$;

CREATE OR REPLACE FUNCTION public.sum_of(public.pair)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1.x + $1.y$function$;
