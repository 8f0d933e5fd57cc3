CREATE TABLE a (id int PRIMARY KEY, b int)

CREATE TABLE b (id int PRIMARY KEY, a int, self int, FOREIGN KEY (a) REFERENCES a (id), FOREIGN KEY (self) REFERENCES b (id))

ALTER TABLE a ADD CONSTRAINT to_b FOREIGN KEY (b) REFERENCES b (id)

-- then
ALTER TABLE a DROP FOREIGN KEY to_b

-- differs
-- table:a/foreign key:to_b
