-- from.sql to to.sql

-- rewrite: table:shop.returns: the table is copied
-- access-exclusive: table:shop.returns: nobody reads or writes it as long as that takes
ALTER TABLE shop.returns SET TABLESPACE spare;
ALTER INDEX shop.returns_pkey SET TABLESPACE spare;
ALTER INDEX shop.once SET TABLESPACE spare;
ALTER INDEX shop.by_order SET TABLESPACE spare;

-- rewrite: materialized view:shop.returned: the materialized view is written anew
-- access-exclusive: materialized view:shop.returned: nobody reads or writes it as long as that takes
ALTER MATERIALIZED VIEW shop.returned SET TABLESPACE spare;

-- to.sql to from.sql

-- rewrite: table:shop.returns: the table is copied
-- access-exclusive: table:shop.returns: nobody reads or writes it as long as that takes
ALTER TABLE shop.returns SET TABLESPACE pg_default;
ALTER INDEX shop.returns_pkey SET TABLESPACE pg_default;
ALTER INDEX shop.once SET TABLESPACE pg_default;
ALTER INDEX shop.by_order SET TABLESPACE pg_default;

-- rewrite: materialized view:shop.returned: the materialized view is written anew
-- access-exclusive: materialized view:shop.returned: nobody reads or writes it as long as that takes
ALTER MATERIALIZED VIEW shop.returned SET TABLESPACE pg_default;
