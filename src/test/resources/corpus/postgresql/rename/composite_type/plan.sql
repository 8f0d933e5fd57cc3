-- from.sql to to.sql

ALTER TYPE app.point RENAME TO place;
ALTER TYPE app.place RENAME ATTRIBUTE y TO height CASCADE;

-- to.sql to from.sql

ALTER TYPE app.place RENAME TO point;
ALTER TYPE app.point RENAME ATTRIBUTE height TO y CASCADE;
