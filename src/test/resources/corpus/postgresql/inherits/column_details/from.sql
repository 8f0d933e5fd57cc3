CREATE TABLE plain (id integer, note text);
CREATE TABLE heir () INHERITS (plain);
