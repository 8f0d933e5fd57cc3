-- from.sql to to.sql

ALTER TYPE app.status RENAME VALUE 'done' TO 'closed';

-- rebuild: table:app.tasks/column:s/default: dropped and made anew: it needs app.tasks.s, which changes or goes
ALTER TABLE app.tasks ALTER COLUMN s DROP DEFAULT;

-- rebuild: enum:app.status: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.status RENAME TO status_old;
CREATE TYPE app.status AS ENUM ('new', 'open', 'closed');

-- may-fail: table:app.tasks/column:s: fails where the column holds a value that app.status no longer takes
-- rewrite: table:app.tasks/column:s: the table may be written anew
-- access-exclusive: table:app.tasks: nobody reads or writes it as long as that takes
ALTER TABLE app.tasks ALTER COLUMN s TYPE app.status USING s::text::app.status;
ALTER TABLE app.tasks ALTER COLUMN s SET DEFAULT 'new'::app.status;
DROP TYPE app.status_old;

-- to.sql to from.sql

ALTER TYPE app.status RENAME VALUE 'closed' TO 'done';

-- rebuild: table:app.tasks/column:s/default: dropped and made anew: it needs app.tasks.s, which changes or goes
ALTER TABLE app.tasks ALTER COLUMN s DROP DEFAULT;

-- rebuild: enum:app.status: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.status RENAME TO status_old;
CREATE TYPE app.status AS ENUM ('new', 'done', 'never');

-- may-fail: table:app.tasks/column:s: fails where the column holds a value that app.status no longer takes
-- rewrite: table:app.tasks/column:s: the table may be written anew
-- access-exclusive: table:app.tasks: nobody reads or writes it as long as that takes
ALTER TABLE app.tasks ALTER COLUMN s TYPE app.status USING s::text::app.status;
ALTER TABLE app.tasks ALTER COLUMN s SET DEFAULT 'new'::app.status;
DROP TYPE app.status_old;
