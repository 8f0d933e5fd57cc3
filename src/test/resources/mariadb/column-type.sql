CREATE TABLE t (a int NOT NULL, b varchar(10))

-- then
ALTER TABLE t MODIFY b varchar(20)

-- differs
-- table:t/column:b
