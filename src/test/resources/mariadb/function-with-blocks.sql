CREATE FUNCTION f(a int) RETURNS int READS SQL DATA
BEGIN
  DECLARE x int DEFAULT 0; -- it's a comment; END
  # another; END IF
  again: LOOP
    SET x = x + 1;
    IF x > if(a > 3, 3, a) THEN LEAVE again; ELSEIF x = 99 THEN SET x = 1; END IF;
  END LOOP;
  WHILE x < 5 DO SET x = x + 1; END WHILE;
  REPEAT SET x = x - 1; UNTIL x < 2 END REPEAT;
  CASE x WHEN 1 THEN SET x = 2; ELSE BEGIN END; END CASE;
  RETURN CASE WHEN x = 2 THEN x ELSE length(repeat('x', 3)) END;
END

-- then
DROP FUNCTION f

-- differs
-- function:f
