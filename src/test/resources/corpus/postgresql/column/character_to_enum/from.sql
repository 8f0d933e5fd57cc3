CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE orders (state character(5));
