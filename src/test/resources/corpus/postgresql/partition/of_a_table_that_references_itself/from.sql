CREATE TABLE node (
  id bigint PRIMARY KEY,
  above bigint REFERENCES node
) PARTITION BY LIST (id);
CREATE TABLE node_one PARTITION OF node FOR VALUES IN (1);
