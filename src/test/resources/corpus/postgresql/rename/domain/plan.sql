-- from.sql to to.sql

ALTER DOMAIN app.mail RENAME TO address;
ALTER DOMAIN app.address RENAME CONSTRAINT mail_check TO has_at;

-- to.sql to from.sql

ALTER DOMAIN app.address RENAME TO mail;
ALTER DOMAIN app.mail RENAME CONSTRAINT has_at TO mail_check;
