CREATE TABLE t (a int NOT NULL, b varchar(10))

-- then
ALTER TABLE t MODIFY b varchar(10) NOT NULL

-- differs
-- table:t/column:b
