-- from.sql to to.sql

-- rebuild: event trigger:audit: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON ddl_command_end
  EXECUTE FUNCTION shop.gone();
COMMENT ON EVENT TRIGGER audit IS 'who did it';

-- to.sql to from.sql

-- rebuild: event trigger:audit: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON ddl_command_end
  EXECUTE FUNCTION shop.seen();
COMMENT ON EVENT TRIGGER audit IS 'who did it';
