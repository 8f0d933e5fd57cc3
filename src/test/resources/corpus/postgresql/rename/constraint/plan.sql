-- from.sql to to.sql

ALTER TABLE app.customers RENAME CONSTRAINT customers_pkey TO pk;
ALTER TABLE app.customers RENAME CONSTRAINT customers_mail_key TO one_mail;
ALTER TABLE app.orders RENAME CONSTRAINT orders_qty_check TO "Positive!";
ALTER TABLE app.orders RENAME CONSTRAINT orders_customer_fkey TO of_customer;

-- to.sql to from.sql

ALTER TABLE app.customers RENAME CONSTRAINT pk TO customers_pkey;
ALTER TABLE app.customers RENAME CONSTRAINT one_mail TO customers_mail_key;
ALTER TABLE app.orders RENAME CONSTRAINT "Positive!" TO orders_qty_check;
ALTER TABLE app.orders RENAME CONSTRAINT of_customer TO orders_customer_fkey;
