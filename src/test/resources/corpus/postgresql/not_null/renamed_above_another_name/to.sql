-- needs 18
CREATE TABLE p (a integer CONSTRAINT px NOT NULL, b integer CONSTRAINT bx NOT NULL,
  c integer CONSTRAINT cx NOT NULL PRIMARY KEY);
CREATE TABLE other (b integer CONSTRAINT other_x NOT NULL);
CREATE TABLE k (a integer CONSTRAINT kn NOT NULL, c integer CONSTRAINT kc NOT NULL) INHERITS (p);
CREATE TABLE plain () INHERITS (p);
CREATE TABLE below_plain (a integer CONSTRAINT bn NOT NULL) INHERITS (plain);
CREATE TABLE of_two () INHERITS (p, other);
CREATE TABLE comes_late (a integer NOT NULL, b integer NOT NULL, c integer NOT NULL);
ALTER TABLE comes_late INHERIT p;
