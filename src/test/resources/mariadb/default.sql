CREATE TABLE t (
  a int DEFAULT 5, b varchar(40) DEFAULT 'it''s "quoted" `and` back\\slashed', c decimal(6, 2) DEFAULT -1.5,
  d datetime DEFAULT current_timestamp(), e varchar(36) DEFAULT uuid(), f int DEFAULT (a + 1), g bit(3) DEFAULT b'101',
  h date DEFAULT '2020-01-01', i varchar(5) DEFAULT '', j varchar(9) DEFAULT 'NULL', k text DEFAULT 'x', l binary(2) DEFAULT 'ab',
  m varchar(5) DEFAULT NULL, n varchar(20) DEFAULT 'two\nlines', o boolean DEFAULT true)

-- then
ALTER TABLE t ALTER a SET DEFAULT 6, ALTER i DROP DEFAULT, MODIFY m varchar(5) DEFAULT 'm'

-- differs
-- table:t/column:a/default
-- table:t/column:i/default
-- table:t/column:m/default
