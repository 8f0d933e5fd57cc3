-- from.sql to to.sql

DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- rewrite: table:public.t/column:p: the table may be written anew
ALTER TABLE public.t ALTER COLUMN p TYPE text USING p::text;

-- rewrite: table:public.t/column:q: the table may be written anew
ALTER TABLE public.t ALTER COLUMN q TYPE text USING q::text;
DROP DOMAIN public.net_price;
DROP DOMAIN public.price;
CREATE DOMAIN public.price AS numeric(12,3) DEFAULT 0;
CREATE DOMAIN public.net_price AS public.price DEFAULT 0;

-- rewrite: table:public.t/column:p: the table may be written anew
-- may-fail: table:public.t/column:p: fails where the column holds a value that public.price no longer takes
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::public.price;

-- rewrite: table:public.t/column:q: the table may be written anew
-- may-fail: table:public.t/column:q: fails where the column holds a value that public.net_price no longer takes
ALTER TABLE public.t ALTER COLUMN q TYPE public.net_price USING q::public.net_price;
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 1;

CREATE OR REPLACE VIEW public.v AS
 SELECT p
   FROM public.t;

-- to.sql to from.sql

DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- rewrite: table:public.t/column:p: the table may be written anew
ALTER TABLE public.t ALTER COLUMN p TYPE text USING p::text;

-- rewrite: table:public.t/column:q: the table may be written anew
ALTER TABLE public.t ALTER COLUMN q TYPE text USING q::text;
DROP DOMAIN public.net_price;
DROP DOMAIN public.price;
CREATE DOMAIN public.price AS numeric(10,2) DEFAULT 0;
CREATE DOMAIN public.net_price AS public.price DEFAULT 0;

-- rewrite: table:public.t/column:p: the table may be written anew
-- may-fail: table:public.t/column:p: fails where the column holds a value that public.price no longer takes
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::public.price;

-- rewrite: table:public.t/column:q: the table may be written anew
-- may-fail: table:public.t/column:q: fails where the column holds a value that public.net_price no longer takes
ALTER TABLE public.t ALTER COLUMN q TYPE public.net_price USING q::public.net_price;
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 1;

CREATE OR REPLACE VIEW public.v AS
 SELECT p
   FROM public.t;
