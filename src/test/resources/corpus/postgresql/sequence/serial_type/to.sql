CREATE TABLE t (id bigserial, a text);
