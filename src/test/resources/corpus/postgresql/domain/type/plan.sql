-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.p, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/column:p/default: dropped and made anew: it needs public.t.p, which changes or goes
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- rebuild: domain:public.net_price: dropped and made anew: it needs public.price, which changes or goes
ALTER DOMAIN public.net_price DROP DEFAULT;
ALTER DOMAIN public.net_price RENAME TO net_price_old;

-- rebuild: domain:public.price: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN public.price DROP DEFAULT;
ALTER DOMAIN public.price RENAME TO price_old;
CREATE DOMAIN public.price AS numeric(12,3) DEFAULT 0;
CREATE DOMAIN public.net_price AS public.price DEFAULT 0;

-- may-fail: table:public.t/column:p: fails where the column holds a value that public.price no longer takes
-- rewrite: table:public.t/column:p: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::text::public.price;

-- may-fail: table:public.t/column:q: fails where the column holds a value that public.net_price no longer takes
-- rewrite: table:public.t/column:q: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN q TYPE public.net_price USING q::text::public.net_price;
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 1;

CREATE OR REPLACE VIEW public.v AS
 SELECT p
   FROM public.t;
DROP DOMAIN public.net_price_old;
DROP DOMAIN public.price_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.p, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/column:p/default: dropped and made anew: it needs public.t.p, which changes or goes
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;

-- rebuild: domain:public.net_price: dropped and made anew: it needs public.price, which changes or goes
ALTER DOMAIN public.net_price DROP DEFAULT;
ALTER DOMAIN public.net_price RENAME TO net_price_old;

-- rebuild: domain:public.price: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN public.price DROP DEFAULT;
ALTER DOMAIN public.price RENAME TO price_old;
CREATE DOMAIN public.price AS numeric(10,2) DEFAULT 0;
CREATE DOMAIN public.net_price AS public.price DEFAULT 0;

-- may-fail: table:public.t/column:p: fails where the column holds a value that public.price no longer takes
-- rewrite: table:public.t/column:p: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN p TYPE public.price USING p::text::public.price;

-- may-fail: table:public.t/column:q: fails where the column holds a value that public.net_price no longer takes
-- rewrite: table:public.t/column:q: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN q TYPE public.net_price USING q::text::public.net_price;
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 1;

CREATE OR REPLACE VIEW public.v AS
 SELECT p
   FROM public.t;
DROP DOMAIN public.net_price_old;
DROP DOMAIN public.price_old;
