-- from.sql to to.sql

ALTER TABLE shop.log_a DETACH PARTITION shop.log_2024;

-- validation: table:shop.log_2024: every row is checked against the bound
-- may-fail: table:shop.log_2024: fails where a row is out of the bound
ALTER TABLE shop.log_b ATTACH PARTITION shop.log_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- to.sql to from.sql

ALTER TABLE shop.log_b DETACH PARTITION shop.log_2024;

-- validation: table:shop.log_2024: every row is checked against the bound
-- may-fail: table:shop.log_2024: fails where a row is out of the bound
ALTER TABLE shop.log_a ATTACH PARTITION shop.log_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
