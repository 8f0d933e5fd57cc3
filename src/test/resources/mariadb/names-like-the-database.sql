CREATE TABLE t (app int, id int)

CREATE VIEW v AS SELECT app, id AS x FROM t

CREATE VIEW w AS SELECT t.app FROM t WHERE t.app > 1

-- then
DROP VIEW w

-- differs
-- view:w
