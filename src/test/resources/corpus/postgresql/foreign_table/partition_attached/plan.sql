-- from.sql to to.sql

ALTER TABLE app.parts ATTACH PARTITION app.high FOR VALUES FROM (10) TO (20);

-- to.sql to from.sql

ALTER TABLE app.parts DETACH PARTITION app.high;
