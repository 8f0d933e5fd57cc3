CREATE TABLE orders (id integer, code text);
