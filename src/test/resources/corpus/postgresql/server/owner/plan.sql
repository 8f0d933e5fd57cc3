-- from.sql to to.sql

-- privilege-widened: foreign data wrapper:away/grant:tandem_corpus_owner: tandem_corpus_owner may do more than before
GRANT USAGE ON FOREIGN DATA WRAPPER away TO tandem_corpus_owner;
ALTER SERVER files OWNER TO tandem_corpus_owner;

-- to.sql to from.sql

ALTER SERVER files OWNER TO CURRENT_USER;
REVOKE USAGE ON FOREIGN DATA WRAPPER away FROM tandem_corpus_owner;
