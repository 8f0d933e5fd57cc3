CREATE TABLE t (a int, b varchar(9), v int AS (a * 2) VIRTUAL, s varchar(30) GENERATED ALWAYS AS (concat(b, '\\ it\'s `x` "')) STORED)

-- then
ALTER TABLE t MODIFY v int AS (a * 3) VIRTUAL

-- differs
-- table:t/column:v
