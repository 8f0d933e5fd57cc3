CREATE TABLE t (a varchar(10) COLLATE latin1_bin, b text) DEFAULT CHARSET=utf8mb4

-- then
ALTER TABLE t MODIFY b text COLLATE utf8mb4_bin

-- differs
-- table:t/column:b
