-- from.sql to to.sql

ALTER TYPE app.status RENAME VALUE 'done' TO 'it''s finished';

-- to.sql to from.sql

ALTER TYPE app.status RENAME VALUE 'it''s finished' TO 'done';
