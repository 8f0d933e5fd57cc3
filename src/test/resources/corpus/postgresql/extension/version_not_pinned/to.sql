CREATE TABLE public.t (id integer, a text);
CREATE EXTENSION "uuid-ossp" VERSION '1.1';
