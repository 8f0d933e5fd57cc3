-- from.sql to to.sql

DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON ddl_command_end
  EXECUTE FUNCTION shop.gone();
COMMENT ON EVENT TRIGGER audit IS 'who did it';

-- to.sql to from.sql

DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON ddl_command_end
  EXECUTE FUNCTION shop.seen();
COMMENT ON EVENT TRIGGER audit IS 'who did it';
