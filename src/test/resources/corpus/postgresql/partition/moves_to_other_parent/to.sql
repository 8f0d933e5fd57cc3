CREATE SCHEMA shop;
CREATE TABLE shop.log_a (at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE shop.log_b (at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE shop.log_2024 PARTITION OF shop.log_b FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
