-- from.sql to to.sql

ALTER SUBSCRIPTION s SET (slot_name = 'other');
ALTER SUBSCRIPTION t SET (slot_name = 't');

-- to.sql to from.sql

ALTER SUBSCRIPTION s SET (slot_name = 's');
ALTER SUBSCRIPTION t SET (slot_name = NONE);
