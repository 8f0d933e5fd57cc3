-- from.sql to to.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.price, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.v: dropped and made anew: it needs public.t.p, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/column:p/default: dropped and made anew: it needs public.t.p, which changes or goes
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- rebuild: table:public.t/check:t_check: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- rebuild: composite type:public.order_line: dropped and made anew: it needs public.price, which changes or goes
ALTER TYPE public.order_line RENAME TO order_line_old;

-- rebuild: domain:public.discount/domain constraint:discount_check: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.discount DROP CONSTRAINT discount_check;

-- rebuild: domain:public.discount: dropped and made anew: it needs public.price, which changes or goes
ALTER DOMAIN public.discount RENAME TO discount_old;

-- rebuild: domain:public.price/domain constraint:positive: dropped and made anew: it needs public.price, which changes or goes
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER TABLE public.t DROP COLUMN g;

-- outside

-- rebuild: table:public.t/index:t_gross: dropped and made anew: it needs public.t.p, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_gross;

-- rebuild: table:public.t/index:t_p: dropped and made anew: it needs public.t.p, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_p;

-- rebuild: table:public.t/index:t_where: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_where;

-- together

-- rebuild: function:public.gross(public.price): dropped and made anew: it needs public.price, which changes or goes
DROP FUNCTION public.gross(public.price);

-- rebuild: domain:public.price: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN public.price RENAME TO price_old;

CREATE DOMAIN public.price AS bigint
  CONSTRAINT positive CHECK ((VALUE >= 0));

CREATE DOMAIN public.discount AS public.price
  CONSTRAINT discount_check CHECK (((VALUE)::bigint <= 100));
COMMENT ON CONSTRAINT positive ON DOMAIN public.price IS 'kept, too';

CREATE TYPE public.order_line AS (
  p public.price,
  n integer
);

-- may-fail: table:public.t/column:d: fails where the column holds a value that public.discount no longer takes
-- rewrite: table:public.t/column:d: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE public.discount USING d::text::public.discount;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.order_line no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.order_line USING l::text::public.order_line;

-- may-fail: table:public.t/column:p: fails where the column holds a value that public.price no longer takes
-- rewrite: table:public.t/column:p: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::text::public.price;

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g bigint GENERATED ALWAYS AS (((p)::bigint * 2)) STORED;

-- may-fail: table:public.t/column:ps: fails where the column holds a value that public.price[] no longer takes
-- rewrite: table:public.t/column:ps: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN ps TYPE public.price[] USING ps::text[]::public.price[];
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 1;
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((p)::bigint > (d)::bigint)) NOT VALID;

CREATE OR REPLACE FUNCTION public.gross(public.price)
 RETURNS public.price
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 * 2$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT p,
    public.gross(p) AS gross
   FROM public.t;

CREATE MATERIALIZED VIEW public.m AS
 SELECT p
   FROM public.t;
CREATE INDEX m_p ON public.m USING btree (p);
DROP DOMAIN public.discount_old;
DROP TYPE public.order_line_old;
DROP DOMAIN public.price_old;

-- apart

-- validation: table:public.t/check:t_check: every row is checked
-- may-fail: table:public.t/check:t_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

-- outside

-- non-transactional: table:public.t/index:t_gross: if it fails, index t_gross stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_gross ON public.t USING btree (public.gross(p));

-- non-transactional: table:public.t/index:t_p: if it fails, index t_p stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_p ON public.t USING btree (p);

-- non-transactional: table:public.t/index:t_where: if it fails, index t_where stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_where ON public.t USING btree (id) WHERE ((p)::bigint > (d)::bigint);

-- to.sql to from.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.price, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.v: dropped and made anew: it needs public.t.p, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/column:p/default: dropped and made anew: it needs public.t.p, which changes or goes
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- rebuild: table:public.t/check:t_check: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- rebuild: composite type:public.order_line: dropped and made anew: it needs public.price, which changes or goes
ALTER TYPE public.order_line RENAME TO order_line_old;

-- rebuild: domain:public.discount/domain constraint:discount_check: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.discount DROP CONSTRAINT discount_check;

-- rebuild: domain:public.discount: dropped and made anew: it needs public.price, which changes or goes
ALTER DOMAIN public.discount RENAME TO discount_old;

-- rebuild: domain:public.price/domain constraint:positive: dropped and made anew: it needs public.price, which changes or goes
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER TABLE public.t DROP COLUMN g;

-- outside

-- rebuild: table:public.t/index:t_gross: dropped and made anew: it needs public.t.p, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_gross;

-- rebuild: table:public.t/index:t_p: dropped and made anew: it needs public.t.p, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_p;

-- rebuild: table:public.t/index:t_where: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_where;

-- together

-- rebuild: function:public.gross(public.price): dropped and made anew: it needs public.price, which changes or goes
DROP FUNCTION public.gross(public.price);

-- rebuild: domain:public.price: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN public.price RENAME TO price_old;

CREATE DOMAIN public.price AS integer
  CONSTRAINT positive CHECK ((VALUE >= 0));

CREATE DOMAIN public.discount AS public.price
  CONSTRAINT discount_check CHECK (((VALUE)::integer <= 100));
COMMENT ON CONSTRAINT positive ON DOMAIN public.price IS 'kept, too';

CREATE TYPE public.order_line AS (
  p public.price,
  n integer
);

-- may-fail: table:public.t/column:d: fails where the column holds a value that public.discount no longer takes
-- rewrite: table:public.t/column:d: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE public.discount USING d::text::public.discount;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.order_line no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.order_line USING l::text::public.order_line;

-- may-fail: table:public.t/column:p: fails where the column holds a value that public.price no longer takes
-- rewrite: table:public.t/column:p: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::text::public.price;

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g bigint GENERATED ALWAYS AS (((p)::integer * 2)) STORED;

-- may-fail: table:public.t/column:ps: fails where the column holds a value that public.price[] no longer takes
-- rewrite: table:public.t/column:ps: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN ps TYPE public.price[] USING ps::text[]::public.price[];
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 1;
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((p)::integer > (d)::integer)) NOT VALID;

CREATE OR REPLACE FUNCTION public.gross(public.price)
 RETURNS public.price
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 * 2$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT p,
    public.gross(p) AS gross
   FROM public.t;

CREATE MATERIALIZED VIEW public.m AS
 SELECT p
   FROM public.t;
CREATE INDEX m_p ON public.m USING btree (p);
DROP DOMAIN public.discount_old;
DROP TYPE public.order_line_old;
DROP DOMAIN public.price_old;

-- apart

-- validation: table:public.t/check:t_check: every row is checked
-- may-fail: table:public.t/check:t_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

-- outside

-- non-transactional: table:public.t/index:t_gross: if it fails, index t_gross stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_gross ON public.t USING btree (public.gross(p));

-- non-transactional: table:public.t/index:t_p: if it fails, index t_p stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_p ON public.t USING btree (p);

-- non-transactional: table:public.t/index:t_where: if it fails, index t_where stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_where ON public.t USING btree (id) WHERE ((p)::integer > (d)::integer);
