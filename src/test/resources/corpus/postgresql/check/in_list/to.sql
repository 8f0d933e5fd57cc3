CREATE TABLE u (s varchar(10), g boolean GENERATED ALWAYS AS (s IN ('a', 'b')) STORED, CONSTRAINT c CHECK (s IN ('a', 'c')));
