CREATE TABLE t (a int COMMENT 'it''s "a" \\ column', b int) COMMENT 'a table;'

-- then
ALTER TABLE t COMMENT 'another', MODIFY b int COMMENT 'new'

-- differs
-- table:t/comment
-- table:t/column:b/comment
