-- from.sql to to.sql

-- replication: foreign table:app.high: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.high;
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (30);

-- to.sql to from.sql

-- replication: foreign table:app.high: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.high;
ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);
