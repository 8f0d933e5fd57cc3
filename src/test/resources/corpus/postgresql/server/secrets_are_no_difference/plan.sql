-- from.sql to to.sql

ALTER SERVER files OPTIONS (SET host 'b');

-- to.sql to from.sql

ALTER SERVER files OPTIONS (SET host 'a');
