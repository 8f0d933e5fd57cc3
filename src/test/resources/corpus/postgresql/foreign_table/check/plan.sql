-- from.sql to to.sql

-- rebuild: foreign table:app.far/check:small: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE app.far DROP CONSTRAINT small;
ALTER TABLE app.far ADD CONSTRAINT odd CHECK (((id % 2) = 1));
ALTER TABLE app.far ADD CONSTRAINT small CHECK ((id < 100));
ALTER TABLE app.far DROP CONSTRAINT more;

-- to.sql to from.sql

-- rebuild: foreign table:app.far/check:small: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE app.far DROP CONSTRAINT small;
ALTER TABLE app.far ADD CONSTRAINT more CHECK ((id > 0));
ALTER TABLE app.far ADD CONSTRAINT small CHECK ((id < 10));
ALTER TABLE app.far DROP CONSTRAINT odd;
