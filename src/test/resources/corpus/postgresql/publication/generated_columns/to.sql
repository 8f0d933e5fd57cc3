-- needs 18
CREATE TABLE public.a (id integer PRIMARY KEY, twice integer GENERATED ALWAYS AS (id * 2) STORED);
CREATE PUBLICATION p FOR TABLE a WITH (publish_generated_columns = stored);
CREATE PUBLICATION q FOR TABLE a (id, twice);
