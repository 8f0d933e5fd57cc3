-- from.sql to to.sql

-- rebuild: view:app.again: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.again;

-- rebuild: view:app.seen: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.seen;

-- rebuild: foreign table:app.far/column:id/default: dropped and made anew: it needs app.far.id, which changes or goes
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

-- rebuild: view:app.again: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.again;

-- rebuild: view:app.seen: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.seen;

-- rebuild: foreign table:app.far/column:id/default: dropped and made anew: it needs app.far.id, which changes or goes
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
