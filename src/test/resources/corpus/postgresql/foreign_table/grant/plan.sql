-- from.sql to to.sql

-- privilege-widened: foreign table:app.far/grant:tandem_corpus_writer: tandem_corpus_writer may do more than before
GRANT SELECT, INSERT ON app.far TO tandem_corpus_writer WITH GRANT OPTION;
REVOKE SELECT ON app.far FROM tandem_corpus_reader;

-- privilege-widened: foreign table:app.far/column:id/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT SELECT (id) ON app.far TO tandem_corpus_reader;

-- privilege-widened: foreign table:app.far/column:note/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT UPDATE (note) ON app.far TO tandem_corpus_reader;

-- to.sql to from.sql

REVOKE SELECT (id) ON app.far FROM tandem_corpus_reader;
REVOKE UPDATE (note) ON app.far FROM tandem_corpus_reader;

-- privilege-widened: foreign table:app.far/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT SELECT ON app.far TO tandem_corpus_reader;
REVOKE SELECT, INSERT ON app.far FROM tandem_corpus_writer;
