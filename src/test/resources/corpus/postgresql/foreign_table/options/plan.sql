-- from.sql to to.sql

ALTER FOREIGN TABLE app.far OPTIONS (DROP a, SET b '3', ADD c '4');

-- to.sql to from.sql

ALTER FOREIGN TABLE app.far OPTIONS (DROP c, ADD a '1', SET b '2');
