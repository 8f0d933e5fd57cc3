-- from.sql to to.sql

CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS ("user" 'ann');

-- to.sql to from.sql

DROP USER MAPPING FOR tandem_corpus_mapped SERVER files;
DROP SERVER files;
