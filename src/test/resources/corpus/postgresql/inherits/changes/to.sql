CREATE TABLE z (id integer, a text);
CREATE TABLE y (b text);
CREATE TABLE b (own text, id integer, a text) INHERITS (y);
CREATE TABLE c () INHERITS (z);
