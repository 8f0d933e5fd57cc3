CREATE TABLE t (a int, b int INVISIBLE DEFAULT 3, c int INVISIBLE, d int AS (a * 2) VIRTUAL INVISIBLE COMMENT 'x')

-- then
ALTER TABLE t MODIFY b int DEFAULT 3

-- differs
-- table:t/column:b
