-- from.sql to to.sql

-- refused: table:app.parts: table app.parts is made anew, and has a foreign table among its partitions, whose rows another server holds
--   detach the foreign table in a deployment of its own, and attach it again in a later one

-- together

-- replication: foreign table:app.high: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.high;

-- replication: table:app.low: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.low;

-- full-scan: table:app.low: the table is read while others wait for it
-- validation: table:app.low: every row is checked against the bound
-- may-fail: table:app.low: fails where a row is out of the bound
-- replication: table:app.low: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:app.low: nobody reads or writes it as long as that takes
ALTER TABLE app.parts ATTACH PARTITION app.low FOR VALUES FROM (0, '') TO (10, '');
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10, '') TO (20, '');

-- to.sql to from.sql

-- refused: table:app.parts: table app.parts is made anew, and has a foreign table among its partitions, whose rows another server holds
--   detach the foreign table in a deployment of its own, and attach it again in a later one

-- together

-- replication: foreign table:app.high: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.high;

-- replication: table:app.low: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.low;

-- full-scan: table:app.low: the table is read while others wait for it
-- validation: table:app.low: every row is checked against the bound
-- may-fail: table:app.low: fails where a row is out of the bound
-- replication: table:app.low: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:app.low: nobody reads or writes it as long as that takes
ALTER TABLE app.parts ATTACH PARTITION app.low FOR VALUES FROM (0) TO (10);
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);
