INSERT INTO t (id, p, d, l, ps) VALUES (1, 5, 2, ROW(1, 2)::order_line, '{3,4}'); REFRESH MATERIALIZED VIEW m;
