-- from.sql to to.sql

-- rebuild: access method:tree: dropped and made anew: no statement alters an access method
DROP ACCESS METHOD tree;
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER pg_catalog.heap_tableam_handler;
COMMENT ON ACCESS METHOD heap_too IS 'another heap';
CREATE ACCESS METHOD tree TYPE INDEX HANDLER pg_catalog.hashhandler;

CREATE TABLE shop.returns (
  id integer
) USING heap_too;

-- to.sql to from.sql

-- rebuild: access method:tree: dropped and made anew: no statement alters an access method
DROP ACCESS METHOD tree;
CREATE ACCESS METHOD tree TYPE INDEX HANDLER pg_catalog.bthandler;

-- data-loss: table:shop.returns: the table and its rows are gone
DROP TABLE shop.returns;
DROP ACCESS METHOD heap_too;
