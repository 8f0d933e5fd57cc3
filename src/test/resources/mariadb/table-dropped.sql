CREATE TABLE t (a int NOT NULL, b varchar(10))

CREATE TABLE other (x int)

-- then
DROP TABLE other

-- differs
-- table:other
-- table:other/column:x
