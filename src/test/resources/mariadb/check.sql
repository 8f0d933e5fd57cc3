CREATE TABLE t (a int CHECK (a > 0), b varchar(20), CONSTRAINT named CHECK (a < 100 AND b <> 'it\'s `a` "b"'), j json)

-- then
ALTER TABLE t DROP CONSTRAINT named, ADD CONSTRAINT named CHECK (a < 99)

-- differs
-- table:t/check:named
