CREATE TABLE t (id serial, a text);
CREATE TABLE u (id bigserial, s smallserial);
