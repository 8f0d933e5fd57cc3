-- from.sql to to.sql

-- replication: table:shop.log_2024: a publication of the whole no longer tells its changes
ALTER TABLE shop.log_a DETACH PARTITION shop.log_2024;

-- full-scan: table:shop.log_2024: the table is read while others wait for it
-- validation: table:shop.log_2024: every row is checked against the bound
-- may-fail: table:shop.log_2024: fails where a row is out of the bound
-- replication: table:shop.log_2024: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:shop.log_2024: nobody reads or writes it as long as that takes
ALTER TABLE shop.log_b ATTACH PARTITION shop.log_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- to.sql to from.sql

-- replication: table:shop.log_2024: a publication of the whole no longer tells its changes
ALTER TABLE shop.log_b DETACH PARTITION shop.log_2024;

-- full-scan: table:shop.log_2024: the table is read while others wait for it
-- validation: table:shop.log_2024: every row is checked against the bound
-- may-fail: table:shop.log_2024: fails where a row is out of the bound
-- replication: table:shop.log_2024: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:shop.log_2024: nobody reads or writes it as long as that takes
ALTER TABLE shop.log_a ATTACH PARTITION shop.log_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
