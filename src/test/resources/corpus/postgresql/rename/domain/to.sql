CREATE SCHEMA app;

-- @renamed from=mail
CREATE DOMAIN app.address AS text
  -- @renamed from=mail_check
  CONSTRAINT has_at CHECK (VALUE LIKE '%@%');
CREATE TABLE app.people (m app.address);
