-- from.sql to to.sql

DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON sql_drop
  EXECUTE FUNCTION shop.seen();
ALTER EVENT TRIGGER audit ENABLE REPLICA;

-- to.sql to from.sql

DROP EVENT TRIGGER audit;

CREATE EVENT TRIGGER audit ON ddl_command_end
  WHEN TAG IN ('DROP TABLE')
  EXECUTE FUNCTION shop.seen();
