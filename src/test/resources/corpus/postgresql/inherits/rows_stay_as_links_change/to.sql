CREATE TABLE base (id integer NOT NULL, name text, CONSTRAINT named CHECK (name <> ''));
CREATE TABLE one (id integer NOT NULL, name text, a integer, CONSTRAINT named CHECK (name <> ''));
CREATE TABLE two (b integer) INHERITS (base);
CREATE TABLE three (a integer, c integer) INHERITS (base);
