-- from.sql to to.sql

ALTER USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS (SET "user" 'bob');

-- to.sql to from.sql

ALTER USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS (SET "user" 'ann');
