-- from.sql to to.sql

ALTER TYPE app.status RENAME VALUE 'done' TO 'closed';

-- may-fail: table:app.tasks/column:s: fails where the column holds a null
ALTER TABLE app.tasks ALTER COLUMN s SET NOT NULL;
ALTER TABLE app.tasks ALTER COLUMN s SET DEFAULT 'closed'::app.status;

-- to.sql to from.sql

ALTER TYPE app.status RENAME VALUE 'closed' TO 'done';
ALTER TABLE app.tasks ALTER COLUMN s DROP NOT NULL;
ALTER TABLE app.tasks ALTER COLUMN s SET DEFAULT 'draft'::app.status;
