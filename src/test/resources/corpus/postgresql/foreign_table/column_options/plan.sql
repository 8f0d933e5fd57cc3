-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN id OPTIONS (DROP a, ADD "C" '4', SET b '3');
ALTER TABLE app.far ALTER COLUMN note OPTIONS (ADD x 'y');

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN id OPTIONS (DROP "C", ADD a '1', SET b '2');
ALTER TABLE app.far ALTER COLUMN note OPTIONS (DROP x);
