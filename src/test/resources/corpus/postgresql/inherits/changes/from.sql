CREATE TABLE z (id integer, a text);
CREATE TABLE y (b text);
CREATE TABLE b (own text) INHERITS (z);
CREATE TABLE c (id integer, a text);
