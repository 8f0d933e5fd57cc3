-- from.sql to to.sql

-- replication: foreign table:app.high: a publication of the whole no longer tells its changes
ALTER TABLE app.parts DETACH PARTITION app.high;

-- to.sql to from.sql

ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);
