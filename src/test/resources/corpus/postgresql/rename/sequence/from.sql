CREATE SCHEMA app;

-- @renamed from=numbers
CREATE SEQUENCE app.counter INCREMENT BY 2;
CREATE TABLE app.orders (id bigint DEFAULT nextval('app.counter'), note text);
