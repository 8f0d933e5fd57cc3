-- from.sql to to.sql

-- rebuild: view:shop.names: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.names;

CREATE OR REPLACE VIEW shop.names AS
 SELECT name,
    id
   FROM shop.customers;
CREATE TRIGGER writes INSTEAD OF UPDATE ON shop.names FOR EACH ROW EXECUTE FUNCTION shop.note();
COMMENT ON TRIGGER writes ON shop.names IS 'kept';

-- to.sql to from.sql

-- rebuild: view:shop.names: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW shop.names;

CREATE OR REPLACE VIEW shop.names AS
 SELECT id,
    name
   FROM shop.customers;
CREATE TRIGGER writes INSTEAD OF UPDATE ON shop.names FOR EACH ROW EXECUTE FUNCTION shop.note();
COMMENT ON TRIGGER writes ON shop.names IS 'kept';
