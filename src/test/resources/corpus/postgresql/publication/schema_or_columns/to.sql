-- needs 15
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE TABLE one.a (id integer PRIMARY KEY, x text);
CREATE TABLE two.b (id integer PRIMARY KEY, x text);
CREATE PUBLICATION p FOR TABLE one.a (id);
CREATE PUBLICATION q FOR TABLE two.b (id);
