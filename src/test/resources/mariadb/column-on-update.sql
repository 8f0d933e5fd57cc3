CREATE TABLE t (a int, b timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(), c datetime(3) ON UPDATE current_timestamp(3))

-- then
ALTER TABLE t MODIFY c datetime(3)

-- differs
-- table:t/column:c
