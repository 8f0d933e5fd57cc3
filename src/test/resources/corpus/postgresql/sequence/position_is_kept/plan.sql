-- from.sql to to.sql

ALTER SEQUENCE shop.numbers INCREMENT BY 10 MAXVALUE 100000 START WITH 5 CACHE 4 CYCLE;
COMMENT ON SEQUENCE shop.numbers IS 'of orders';

-- to.sql to from.sql

COMMENT ON SEQUENCE shop.numbers IS NULL;
SELECT setval('shop.numbers', LEAST(GREATEST(last_value, 1), 1000), is_called AND last_value BETWEEN 1 AND 1000) FROM shop.numbers;
ALTER SEQUENCE shop.numbers INCREMENT BY 1 MAXVALUE 1000 START WITH 1 CACHE 1 NO CYCLE;
