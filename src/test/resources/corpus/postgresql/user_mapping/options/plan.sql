-- from.sql to to.sql

ALTER USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS (DROP a, ADD b '2', SET "user" 'bob');

-- to.sql to from.sql

ALTER USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS (DROP b, ADD a '1', SET "user" 'ann');
