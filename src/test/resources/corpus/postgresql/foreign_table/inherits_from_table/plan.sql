-- from.sql to to.sql

ALTER TABLE app.far INHERIT app.every;

-- to.sql to from.sql

ALTER TABLE app.far NO INHERIT app.every;
