-- from.sql to to.sql

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
DROP USER MAPPING FOR tandem_corpus_mapped SERVER files;
DROP SERVER files;
CREATE SERVER files TYPE 'b' FOREIGN DATA WRAPPER away;
CREATE USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS ("user" 'ann');

-- to.sql to from.sql

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
DROP USER MAPPING FOR tandem_corpus_mapped SERVER files;
DROP SERVER files;
CREATE SERVER files TYPE 'a' FOREIGN DATA WRAPPER away;
CREATE USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS ("user" 'ann');
