-- from.sql to to.sql

ALTER SERVER files OPTIONS (DROP port, ADD dbname 'x', SET host 'b');

-- to.sql to from.sql

ALTER SERVER files OPTIONS (DROP dbname, SET host 'a', ADD port '1');
