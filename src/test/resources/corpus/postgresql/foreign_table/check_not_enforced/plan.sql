-- from.sql to to.sql

-- rebuild: foreign table:app.far/check:more: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE app.far DROP CONSTRAINT more;
ALTER TABLE app.far ADD CONSTRAINT more CHECK ((id > 0)) NOT ENFORCED;

-- to.sql to from.sql

-- rebuild: foreign table:app.far/check:more: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE app.far DROP CONSTRAINT more;
ALTER TABLE app.far ADD CONSTRAINT more CHECK ((id > 0));
