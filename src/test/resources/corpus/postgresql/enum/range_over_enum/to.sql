CREATE TYPE size AS ENUM ('s', 'm', 'xl');
CREATE TYPE sizes AS RANGE (subtype = size);
CREATE TABLE t (id integer, r sizes, m sizes_multirange);
CREATE FUNCTION f(sizes) RETURNS size LANGUAGE sql AS 'SELECT lower($1)';
CREATE INDEX t_r ON t USING gist (r);
