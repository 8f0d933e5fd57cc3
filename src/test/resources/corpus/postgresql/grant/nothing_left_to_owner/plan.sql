-- from.sql to to.sql

REVOKE SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON shop.customers FROM CURRENT_USER;

-- privilege-widened: table:shop.orders/grant:OWNER: CURRENT_USER may do more than before
GRANT INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON shop.orders TO CURRENT_USER;

-- to.sql to from.sql

REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON shop.orders FROM CURRENT_USER;

-- privilege-widened: table:shop.customers/grant:OWNER: CURRENT_USER may do more than before
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON shop.customers TO CURRENT_USER;
