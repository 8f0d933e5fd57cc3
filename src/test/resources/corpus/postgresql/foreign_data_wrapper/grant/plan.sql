-- from.sql to to.sql

-- privilege-widened: foreign data wrapper:away/grant:tandem_corpus_writer: tandem_corpus_writer may do more than before
GRANT USAGE ON FOREIGN DATA WRAPPER away TO tandem_corpus_writer WITH GRANT OPTION;
REVOKE USAGE ON FOREIGN DATA WRAPPER away FROM tandem_corpus_reader;

-- to.sql to from.sql

-- privilege-widened: foreign data wrapper:away/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT USAGE ON FOREIGN DATA WRAPPER away TO tandem_corpus_reader;
REVOKE USAGE ON FOREIGN DATA WRAPPER away FROM tandem_corpus_writer;
