CREATE TABLE t (a int NOT NULL, b varchar(10))

-- then
ALTER TABLE t ADD c decimal(8, 3) unsigned FIRST

-- differs
-- table:t/column:c
