-- rebuilt by 0003_suppliers
CREATE OR REPLACE VIEW shop.golden_goose AS
 SELECT customer_id,
    name,
    spent
   FROM shop.customer_value
  WHERE (tier = 'golden goose'::shop.tier);
