-- from.sql to to.sql

-- rebuild: view:app.seen: dropped and made anew: it needs app.far.id, which changes or goes
DROP VIEW app.seen;

-- rebuild: foreign table:app.far: dropped and made anew: a foreign table stays with its server
DROP FOREIGN TABLE app.far;

CREATE FOREIGN TABLE app.far (
  id integer,
  note text OPTIONS (x '1')
)
  SERVER other OPTIONS (a '1');
COMMENT ON FOREIGN TABLE app.far IS 'kept';

CREATE OR REPLACE VIEW app.seen AS
 SELECT id,
    note
   FROM app.far;

-- privilege-widened: view:app.seen/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT SELECT ON app.seen TO tandem_corpus_reader;

-- to.sql to from.sql

-- rebuild: view:app.seen: dropped and made anew: it needs app.far.id, which changes or goes
DROP VIEW app.seen;

-- rebuild: foreign table:app.far: dropped and made anew: a foreign table stays with its server
DROP FOREIGN TABLE app.far;

CREATE FOREIGN TABLE app.far (
  id integer,
  note text OPTIONS (x '1')
)
  SERVER files OPTIONS (a '1');
COMMENT ON FOREIGN TABLE app.far IS 'kept';

CREATE OR REPLACE VIEW app.seen AS
 SELECT id,
    note
   FROM app.far;

-- privilege-widened: view:app.seen/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT SELECT ON app.seen TO tandem_corpus_reader;
