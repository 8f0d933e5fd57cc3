CREATE TABLE asset (id integer NOT NULL, name text, wheels integer NOT NULL DEFAULT 4);
CREATE TABLE car (doors integer) INHERITS (asset);
CREATE TABLE house (floors integer) INHERITS (asset);
