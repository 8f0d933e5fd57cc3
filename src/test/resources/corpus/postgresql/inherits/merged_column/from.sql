CREATE TABLE m1 (id integer, tag text DEFAULT 'one');
CREATE TABLE m2 (id integer, tag text DEFAULT 'two');
CREATE TABLE blend (tag text DEFAULT 'both') INHERITS (m1, m2);
