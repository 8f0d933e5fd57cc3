-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN note SET NOT NULL;
ALTER TABLE app.far RENAME CONSTRAINT far_note_not_null TO said;
ALTER TABLE app.far RENAME CONSTRAINT there TO far_id_not_null;

-- to.sql to from.sql

ALTER TABLE app.far RENAME CONSTRAINT far_id_not_null TO there;
ALTER TABLE app.far ALTER COLUMN note DROP NOT NULL;
