CREATE TABLE t (a int, b varchar(99), c int, PRIMARY KEY (b(10), a))

-- then
ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (a)

-- differs
-- table:t/primary key:PRIMARY
