-- from.sql to to.sql

DROP SERVER files;
CREATE SERVER files FOREIGN DATA WRAPPER far;

-- privilege-widened: server:files/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT USAGE ON FOREIGN SERVER files TO tandem_corpus_reader;
COMMENT ON SERVER files IS 'kept';

-- to.sql to from.sql

DROP SERVER files;
CREATE SERVER files FOREIGN DATA WRAPPER away;

-- privilege-widened: server:files/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT USAGE ON FOREIGN SERVER files TO tandem_corpus_reader;
COMMENT ON SERVER files IS 'kept';
