-- from.sql to to.sql

-- rebuild: event trigger:audit: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON sql_drop
  EXECUTE FUNCTION shop.seen();
ALTER EVENT TRIGGER audit ENABLE REPLICA;

-- to.sql to from.sql

-- rebuild: event trigger:audit: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON ddl_command_end
  WHEN TAG IN ('DROP TABLE')
  EXECUTE FUNCTION shop.seen();
