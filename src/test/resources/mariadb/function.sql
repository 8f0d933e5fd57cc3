CREATE FUNCTION f(a int, b varchar(10) CHARACTER SET latin1) RETURNS varchar(20) CHARSET utf8mb4 DETERMINISTIC COMMENT 'it''s' RETURN concat(a, "x;'", 'it\'s', b)

-- then
DROP FUNCTION f

CREATE FUNCTION f(a int) RETURNS int NO SQL SQL SECURITY INVOKER RETURN a

-- differs
-- function:f
