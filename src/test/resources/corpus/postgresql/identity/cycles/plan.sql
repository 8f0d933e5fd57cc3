-- from.sql to to.sql

ALTER TABLE shop.slots ALTER COLUMN id SET CACHE 3 SET CYCLE;
COMMENT ON TABLE shop.slots IS 'a hundred';

-- to.sql to from.sql

ALTER TABLE shop.slots ALTER COLUMN id SET CACHE 1 SET NO CYCLE;
COMMENT ON TABLE shop.slots IS NULL;
