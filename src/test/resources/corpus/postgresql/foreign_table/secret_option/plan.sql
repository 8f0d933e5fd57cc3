-- from.sql to to.sql

ALTER FOREIGN TABLE app.far OPTIONS (SET url 'http://y');

-- to.sql to from.sql

ALTER FOREIGN TABLE app.far OPTIONS (SET url 'http://x');
