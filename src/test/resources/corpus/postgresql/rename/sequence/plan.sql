-- from.sql to to.sql

ALTER SEQUENCE app.counter RENAME TO numbers;

-- to.sql to from.sql

ALTER SEQUENCE app.numbers RENAME TO counter;
