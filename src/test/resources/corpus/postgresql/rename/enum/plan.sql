-- from.sql to to.sql

ALTER TYPE app.color RENAME TO colour;

-- to.sql to from.sql

ALTER TYPE app.colour RENAME TO color;
