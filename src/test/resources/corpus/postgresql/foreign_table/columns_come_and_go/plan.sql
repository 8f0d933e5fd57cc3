-- from.sql to to.sql

ALTER TABLE app.far ADD COLUMN code text OPTIONS (column_name 'C') COLLATE pg_catalog."C" DEFAULT 'x'::text NOT NULL;
ALTER TABLE app.far ADD COLUMN day date NOT NULL;
ALTER TABLE app.far DROP COLUMN note;

-- to.sql to from.sql

ALTER TABLE app.far ADD COLUMN note text NOT NULL;
ALTER TABLE app.far DROP COLUMN code;
ALTER TABLE app.far DROP COLUMN day;
