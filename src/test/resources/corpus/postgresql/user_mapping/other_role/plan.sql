-- from.sql to to.sql

CREATE USER MAPPING FOR PUBLIC SERVER files OPTIONS ("user" 'ann');
DROP USER MAPPING FOR tandem_corpus_mapped SERVER files;

-- to.sql to from.sql

CREATE USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS ("user" 'ann');
DROP USER MAPPING FOR PUBLIC SERVER files;
