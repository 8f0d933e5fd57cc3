-- from.sql to to.sql

CREATE TEXT SEARCH DICTIONARY app.germans (TEMPLATE = pg_catalog.snowball, language = 'german');
CREATE TEXT SEARCH CONFIGURATION app."No Words" (PARSER = pg_catalog."default");
CREATE TEXT SEARCH CONFIGURATION app.german (PARSER = pg_catalog."default");

ALTER TEXT SEARCH CONFIGURATION app.german
  ADD MAPPING FOR asciihword, hword, hword_asciipart, hword_part WITH pg_catalog.german_stem;

ALTER TEXT SEARCH CONFIGURATION app.german
  ADD MAPPING FOR asciiword, word WITH app.germans, pg_catalog.simple;

ALTER TEXT SEARCH CONFIGURATION app.german
  ADD MAPPING FOR email, file, "float", host, hword_numpart, "int", numhword, numword, sfloat, uint, url, url_path, version WITH pg_catalog.simple;
COMMENT ON TEXT SEARCH CONFIGURATION app.german IS 'for notes';

-- to.sql to from.sql

DROP TEXT SEARCH CONFIGURATION app."No Words";
DROP TEXT SEARCH CONFIGURATION app.german;
DROP TEXT SEARCH DICTIONARY app.germans;
