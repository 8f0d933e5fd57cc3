CREATE TABLE public.t (id integer, a text);
CREATE EXTENSION "uuid-ossp";
