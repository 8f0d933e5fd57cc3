-- from.sql to to.sql

-- privilege-widened: server:files/grant:PUBLIC: PUBLIC may do more than before
GRANT USAGE ON FOREIGN SERVER files TO PUBLIC;

-- privilege-widened: server:files/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT USAGE ON FOREIGN SERVER files TO tandem_corpus_reader WITH GRANT OPTION;

-- to.sql to from.sql

REVOKE USAGE ON FOREIGN SERVER files FROM PUBLIC;
REVOKE USAGE ON FOREIGN SERVER files FROM tandem_corpus_reader;
