CREATE SCHEMA app;

-- @renamed from=counter
CREATE SEQUENCE app.numbers INCREMENT BY 2;
CREATE TABLE app.orders (id bigint DEFAULT nextval('app.numbers'), note text);
