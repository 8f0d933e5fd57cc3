-- from.sql to to.sql

ALTER TYPE app.status RENAME VALUE 'done' TO 'closed';
ALTER TABLE app.tasks ADD CONSTRAINT tasks_s_not_null CHECK (s IS NOT NULL) NOT VALID;

-- apart

-- validation: table:app.tasks/column:s: the whole table is read for nulls
-- may-fail: table:app.tasks/column:s: fails where the column holds a null
ALTER TABLE app.tasks VALIDATE CONSTRAINT tasks_s_not_null;

-- together

ALTER TABLE app.tasks ALTER COLUMN s SET NOT NULL;
ALTER TABLE app.tasks DROP CONSTRAINT tasks_s_not_null;
ALTER TABLE app.tasks ALTER COLUMN s SET DEFAULT 'closed'::app.status;

-- to.sql to from.sql

ALTER TYPE app.status RENAME VALUE 'closed' TO 'done';
ALTER TABLE app.tasks ALTER COLUMN s DROP NOT NULL;
ALTER TABLE app.tasks ALTER COLUMN s SET DEFAULT 'draft'::app.status;
