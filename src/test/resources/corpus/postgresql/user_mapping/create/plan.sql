-- from.sql to to.sql

CREATE USER MAPPING FOR "tandem_corpus_Odd ""one" SERVER files OPTIONS (a 'b');
CREATE USER MAPPING FOR PUBLIC SERVER files;
CREATE USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS ("Odd" 'it''s', "user" 'ann');

-- to.sql to from.sql

DROP USER MAPPING FOR "tandem_corpus_Odd ""one" SERVER files;
DROP USER MAPPING FOR PUBLIC SERVER files;
DROP USER MAPPING FOR tandem_corpus_mapped SERVER files;
