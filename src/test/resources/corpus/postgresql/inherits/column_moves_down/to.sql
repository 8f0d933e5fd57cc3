CREATE TABLE asset (id integer NOT NULL, name text);
CREATE TABLE car (doors integer, wheels integer NOT NULL DEFAULT 4) INHERITS (asset);
CREATE TABLE house (floors integer) INHERITS (asset);
