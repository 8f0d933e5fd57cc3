INSERT INTO app.customers VALUES (1, 'a'), (2, 'b');
INSERT INTO app.orders (id, customer_id, amount, note) VALUES (1, 1, 5, 'x'), (2, 2, 500, NULL);
REFRESH MATERIALIZED VIEW app.totals;
