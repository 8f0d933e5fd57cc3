-- from.sql to to.sql

-- refused: sequence:PUBLIC.S: the type of sequence PUBLIC.S cannot be changed
--   make a sequence of another name, start it where this one stands, and drop this one

-- together

ALTER SEQUENCE "PUBLIC"."S" MAXVALUE 9223372036854775807;

-- to.sql to from.sql

-- refused: sequence:PUBLIC.S: the type of sequence PUBLIC.S cannot be changed
--   make a sequence of another name, start it where this one stands, and drop this one

-- together

ALTER SEQUENCE "PUBLIC"."S" MAXVALUE 2147483647;
