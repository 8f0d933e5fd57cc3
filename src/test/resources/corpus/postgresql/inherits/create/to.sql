CREATE SCHEMA app;
CREATE TABLE app.z (id integer NOT NULL, a text DEFAULT 'x', CONSTRAINT c CHECK (id > 0));
CREATE TABLE app.y (more integer);
CREATE TABLE app.b (own text, PRIMARY KEY (id)) INHERITS (app.z, app.y);
CREATE TABLE app.c () INHERITS (app.b);
