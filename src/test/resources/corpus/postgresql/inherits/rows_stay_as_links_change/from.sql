CREATE TABLE base (id integer NOT NULL, name text, CONSTRAINT named CHECK (name <> ''));
CREATE TABLE one (a integer) INHERITS (base);
CREATE TABLE two (id integer NOT NULL, name text, b integer, CONSTRAINT named CHECK (name <> ''));
CREATE TABLE three (c integer) INHERITS (one);
