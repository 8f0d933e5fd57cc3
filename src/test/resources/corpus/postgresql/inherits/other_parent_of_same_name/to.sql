CREATE SCHEMA app;
CREATE SCHEMA shop;
CREATE TABLE app.base (id integer, note text);
CREATE TABLE shop.base (id integer, note text);
CREATE TABLE shop.leaf (own text) INHERITS (shop.base);
CREATE VIEW shop.notes AS SELECT note FROM shop.leaf;
