CREATE OR REPLACE PROCEDURE stock.receive(IN warehouse character varying, IN product bigint, IN quantity integer)
 LANGUAGE sql
AS $procedure$
  INSERT INTO stock.movement (warehouse, product_id, quantity, reason)
  VALUES (warehouse, product, quantity, 'received')
$procedure$;
COMMENT ON PROCEDURE stock.receive(character varying, bigint, integer) IS 'A lorry has come. It squeaks when it brakes';
