CREATE TABLE t (a int NOT NULL, b varchar(10))

CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW BEGIN IF new.a > 5 THEN SET new.b = 'it\'s'; END IF; END

CREATE TRIGGER two BEFORE INSERT ON t FOR EACH ROW SET new.a = 2

CREATE TRIGGER aaa BEFORE INSERT ON t FOR EACH ROW FOLLOWS one SET new.a = 3

-- then
DROP TRIGGER two

CREATE TRIGGER later AFTER UPDATE ON t FOR EACH ROW SET @x = 1

-- differs
-- table:t/trigger:two
-- table:t/trigger:later
