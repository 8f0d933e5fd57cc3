CREATE TABLE t (a int NOT NULL, b varchar(10))

-- then
CREATE TABLE other (x int)

-- differs
-- table:other
-- table:other/column:x
