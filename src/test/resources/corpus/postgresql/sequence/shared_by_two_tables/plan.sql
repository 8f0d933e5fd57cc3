-- from.sql to to.sql

ALTER TABLE shop.customers ALTER COLUMN id DROP DEFAULT;
ALTER TABLE shop.orders ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE shop.ids;

-- to.sql to from.sql

CREATE SEQUENCE shop.ids;
ALTER SEQUENCE shop.ids OWNED BY shop.orders.id;
SELECT setval('shop.ids', max(id)) FROM shop.orders HAVING max(id) >= 1;
ALTER TABLE shop.customers ALTER COLUMN id SET DEFAULT nextval('shop.ids'::regclass);
ALTER TABLE shop.orders ALTER COLUMN id SET DEFAULT nextval('shop.ids'::regclass);
