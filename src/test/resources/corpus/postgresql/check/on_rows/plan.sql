-- from.sql to to.sql

ALTER TABLE public.old ADD CONSTRAINT old_own CHECK ((id > 0)) NO INHERIT NOT VALID;
ALTER TABLE public.old ADD CONSTRAINT old_total CHECK ((total > (0)::numeric)) NOT VALID;
ALTER TABLE public.older ADD CONSTRAINT older_extra CHECK ((extra <> ''::text)) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_to_check CHECK (("to" > '2000-01-01'::date)) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT "total's" CHECK ((total >= (0)::numeric)) NOT VALID;
ALTER TABLE public.part ADD CONSTRAINT part_id CHECK ((id > 0)) NOT VALID;

-- apart

-- validation: table:public.old/check:old_own: every row is checked
-- may-fail: table:public.old/check:old_own: fails where the rows there do not pass
ALTER TABLE public.old VALIDATE CONSTRAINT old_own;

-- validation: table:public.old/check:old_total: every row is checked
-- may-fail: table:public.old/check:old_total: fails where the rows there do not pass
ALTER TABLE public.old VALIDATE CONSTRAINT old_total;

-- validation: table:public.older/check:older_extra: every row is checked
-- may-fail: table:public.older/check:older_extra: fails where the rows there do not pass
ALTER TABLE public.older VALIDATE CONSTRAINT older_extra;

-- validation: table:public.orders/check:orders_to_check: every row is checked
-- may-fail: table:public.orders/check:orders_to_check: fails where the rows there do not pass
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_to_check;

-- validation: table:public.orders/check:total's: every row is checked
-- may-fail: table:public.orders/check:total's: fails where the rows there do not pass
ALTER TABLE public.orders VALIDATE CONSTRAINT "total's";
COMMENT ON CONSTRAINT "total's" ON public.orders IS 'never below';

-- validation: table:public.part/check:part_id: every row is checked
-- may-fail: table:public.part/check:part_id: fails where the rows there do not pass
ALTER TABLE public.part VALIDATE CONSTRAINT part_id;

-- to.sql to from.sql

ALTER TABLE public.old DROP CONSTRAINT old_own;
ALTER TABLE public.old DROP CONSTRAINT old_total;
ALTER TABLE public.older DROP CONSTRAINT IF EXISTS old_total;
ALTER TABLE public.older DROP CONSTRAINT older_extra;
ALTER TABLE public.orders DROP CONSTRAINT orders_to_check;
ALTER TABLE public.orders DROP CONSTRAINT "total's";
ALTER TABLE public.part DROP CONSTRAINT part_id;
