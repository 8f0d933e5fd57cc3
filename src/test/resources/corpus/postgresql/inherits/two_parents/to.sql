CREATE TABLE made (at timestamp DEFAULT now(), by_whom text);
CREATE TABLE sized (size integer DEFAULT 1, CHECK (size > 0));
CREATE TABLE thing (id integer PRIMARY KEY) INHERITS (made, sized);
CREATE TABLE other () INHERITS (sized, made);
