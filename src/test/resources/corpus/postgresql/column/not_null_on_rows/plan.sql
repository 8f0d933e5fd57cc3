-- from.sql to to.sql

-- access-exclusive: table:public.base: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.base ADD CONSTRAINT base_a_not_null CHECK (a IS NOT NULL) NOT VALID;

-- access-exclusive: table:public.days: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.days ADD CONSTRAINT days_at_not_null CHECK (at IS NOT NULL) NOT VALID;
ALTER TABLE public.days ADD CONSTRAINT days_id_not_null CHECK (id IS NOT NULL) NOT VALID;

-- access-exclusive: table:public.heir: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.heir ADD CONSTRAINT heir_b_not_null CHECK (b IS NOT NULL) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_id_not_null CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT "orders_my note_not_null" CHECK ("my note" IS NOT NULL) NOT VALID;

-- rewrite: table:public.orders/column:total: the table may be written anew
-- may-fail: table:public.orders/column:total: a value that bigint does not take makes it fail
-- data-loss: table:public.orders/column:total: what bigint does not hold of a value is dropped or rounded
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN total TYPE bigint USING total::bigint;
ALTER TABLE public.orders ADD CONSTRAINT orders_total_not_null CHECK (total IS NOT NULL) NOT VALID;

-- apart

-- validation: table:public.base/column:a: the whole table is read for nulls
-- may-fail: table:public.base/column:a: fails where the column holds a null
ALTER TABLE public.base VALIDATE CONSTRAINT base_a_not_null;

-- validation: table:public.days/column:at: the whole table is read for nulls
-- may-fail: table:public.days/column:at: fails where the column holds a null
ALTER TABLE public.days VALIDATE CONSTRAINT days_at_not_null;

-- validation: table:public.days/column:id: the whole table is read for nulls
-- may-fail: table:public.days/column:id: fails where the column holds a null
ALTER TABLE public.days VALIDATE CONSTRAINT days_id_not_null;

-- validation: table:public.heir/column:b: the whole table is read for nulls
-- may-fail: table:public.heir/column:b: fails where the column holds a null
ALTER TABLE public.heir VALIDATE CONSTRAINT heir_b_not_null;

-- validation: table:public.orders/column:id: the whole table is read for nulls
-- may-fail: table:public.orders/column:id: fails where the column holds a null
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null;

-- validation: table:public.orders/column:my note: the whole table is read for nulls
-- may-fail: table:public.orders/column:my note: fails where the column holds a null
ALTER TABLE public.orders VALIDATE CONSTRAINT "orders_my note_not_null";

-- validation: table:public.orders/column:total: the whole table is read for nulls
-- may-fail: table:public.orders/column:total: fails where the column holds a null
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total_not_null;

-- together

ALTER TABLE public.base ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.base DROP CONSTRAINT base_a_not_null;
ALTER TABLE public.days ALTER COLUMN at SET NOT NULL;
ALTER TABLE public.days DROP CONSTRAINT days_at_not_null;
ALTER TABLE public.days ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.days DROP CONSTRAINT days_id_not_null;
ALTER TABLE public.heir ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.heir DROP CONSTRAINT heir_b_not_null;
ALTER TABLE public.orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_id_not_null;
ALTER TABLE public.orders ALTER COLUMN "my note" SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT "orders_my note_not_null";
ALTER TABLE public.orders ALTER COLUMN total SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_total_not_null;

-- to.sql to from.sql

-- access-exclusive: table:public.base: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.base ALTER COLUMN a DROP NOT NULL;

-- access-exclusive: table:public.days: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.days ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.days ALTER COLUMN id DROP NOT NULL;

-- access-exclusive: table:public.days_a: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.days_a ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.days_a ALTER COLUMN id DROP NOT NULL;

-- access-exclusive: table:public.heir: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.heir ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.heir ALTER COLUMN b DROP NOT NULL;
ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.orders ALTER COLUMN "my note" DROP NOT NULL;

-- rewrite: table:public.orders/column:total: the table may be written anew
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN total TYPE numeric USING total::numeric;
ALTER TABLE public.orders ALTER COLUMN total DROP NOT NULL;
