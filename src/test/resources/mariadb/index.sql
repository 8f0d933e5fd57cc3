CREATE TABLE t (a int, b varchar(99), c text, KEY plain (a, b), KEY descending (a DESC, b), KEY prefix (b(7), c(20)), FULLTEXT KEY words (b, c), g geometry NOT NULL, SPATIAL KEY places (g))

-- then
DROP INDEX plain ON t

CREATE INDEX plain ON t (a)

ALTER TABLE t DROP KEY prefix, ADD KEY prefix (b(8), c(20))

CREATE INDEX more ON t (b)

-- differs
-- table:t/index:plain
-- table:t/index:prefix
-- table:t/index:more
