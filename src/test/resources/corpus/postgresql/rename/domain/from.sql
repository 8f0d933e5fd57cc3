CREATE SCHEMA app;

-- @renamed from=address
CREATE DOMAIN app.mail AS text
  -- @renamed from=has_at
  CONSTRAINT mail_check CHECK (VALUE LIKE '%@%');
CREATE TABLE app.people (m app.mail);
