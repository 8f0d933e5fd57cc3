-- from.sql to to.sql

DROP VIEW app.again;
DROP VIEW app.seen;
ALTER TABLE app.far ALTER COLUMN id DROP DEFAULT;
ALTER TABLE app.far ALTER COLUMN id TYPE bigint;
ALTER TABLE app.far ALTER COLUMN id SET DEFAULT 7;

CREATE OR REPLACE VIEW app.seen AS
 SELECT id,
    note
   FROM app.far
  WHERE (id > 3);

CREATE OR REPLACE VIEW app.again AS
 SELECT id
   FROM app.seen;

-- privilege-widened: view:app.again/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT SELECT ON app.again TO tandem_corpus_reader;
COMMENT ON VIEW app.seen IS 'kept';

-- to.sql to from.sql

DROP VIEW app.again;
DROP VIEW app.seen;
ALTER TABLE app.far ALTER COLUMN id DROP DEFAULT;
ALTER TABLE app.far ALTER COLUMN id TYPE integer;
ALTER TABLE app.far ALTER COLUMN id SET DEFAULT 7;

CREATE OR REPLACE VIEW app.seen AS
 SELECT id,
    note
   FROM app.far
  WHERE (id > 3);

CREATE OR REPLACE VIEW app.again AS
 SELECT id
   FROM app.seen;

-- privilege-widened: view:app.again/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT SELECT ON app.again TO tandem_corpus_reader;
COMMENT ON VIEW app.seen IS 'kept';
