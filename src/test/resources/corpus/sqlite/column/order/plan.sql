-- from.sql to to.sql

-- nothing to do

-- to.sql to from.sql

-- nothing to do
