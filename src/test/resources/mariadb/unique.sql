CREATE TABLE t (a int, b varchar(99), c int, UNIQUE u1 (a, c), CONSTRAINT u2 UNIQUE (b(5), c DESC))

-- then
ALTER TABLE t DROP KEY u1, ADD UNIQUE u1 (c, a)

-- differs
-- table:t/unique:u1
