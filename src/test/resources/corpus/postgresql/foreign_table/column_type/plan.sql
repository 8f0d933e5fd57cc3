-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN day TYPE boolean;
ALTER TABLE app.far ALTER COLUMN id TYPE bigint;
ALTER TABLE app.far ALTER COLUMN note TYPE character varying(20);

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN day TYPE date;
ALTER TABLE app.far ALTER COLUMN id TYPE integer;
ALTER TABLE app.far ALTER COLUMN note TYPE text;
