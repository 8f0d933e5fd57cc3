CREATE TABLE t (a int NOT NULL, b varchar(10))

CREATE VIEW v AS SELECT a, b, 'app.t `app`.`t` it''s' AS lit FROM app.t WHERE a IN (SELECT a FROM t x)

CREATE VIEW w AS SELECT v.a, t.b FROM v JOIN t ON t.a = v.a

-- then
CREATE OR REPLACE VIEW w AS SELECT v.a FROM v

-- differs
-- view:w
