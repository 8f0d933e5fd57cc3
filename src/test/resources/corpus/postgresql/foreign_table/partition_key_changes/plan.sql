-- from.sql to to.sql

-- refused: table:app.parts: table app.parts is made anew, and has a foreign table among its partitions, whose rows another server holds
--   detach the foreign table in a deployment of its own, and attach it again in a later one

-- together

ALTER TABLE app.parts DETACH PARTITION app.high;
ALTER TABLE app.parts DETACH PARTITION app.low;

-- validation: table:app.low: every row is checked against the bound
-- may-fail: table:app.low: fails where a row is out of the bound
ALTER TABLE app.parts ATTACH PARTITION app.low FOR VALUES FROM (0, '') TO (10, '');
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10, '') TO (20, '');

-- to.sql to from.sql

-- refused: table:app.parts: table app.parts is made anew, and has a foreign table among its partitions, whose rows another server holds
--   detach the foreign table in a deployment of its own, and attach it again in a later one

-- together

ALTER TABLE app.parts DETACH PARTITION app.high;
ALTER TABLE app.parts DETACH PARTITION app.low;

-- validation: table:app.low: every row is checked against the bound
-- may-fail: table:app.low: fails where a row is out of the bound
ALTER TABLE app.parts ATTACH PARTITION app.low FOR VALUES FROM (0) TO (10);
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);
