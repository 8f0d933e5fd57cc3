-- from.sql to to.sql

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
DROP SERVER files;
CREATE SERVER files FOREIGN DATA WRAPPER far;

-- privilege-widened: server:files/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT USAGE ON FOREIGN SERVER files TO tandem_corpus_reader;
COMMENT ON SERVER files IS 'kept';

-- to.sql to from.sql

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
DROP SERVER files;
CREATE SERVER files FOREIGN DATA WRAPPER away;

-- privilege-widened: server:files/grant:tandem_corpus_reader: tandem_corpus_reader may do more than before
GRANT USAGE ON FOREIGN SERVER files TO tandem_corpus_reader;
COMMENT ON SERVER files IS 'kept';
