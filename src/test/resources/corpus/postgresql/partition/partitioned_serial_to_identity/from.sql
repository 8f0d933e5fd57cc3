CREATE TABLE visit (id serial PRIMARY KEY, page text);
