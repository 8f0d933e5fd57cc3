-- from.sql to to.sql

CREATE SCHEMA ext;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA ext;
COMMENT ON EXTENSION "uuid-ossp" IS 'for keys';

CREATE TABLE public.t (
  id uuid DEFAULT ext.uuid_generate_v4(),
  note text
);

-- to.sql to from.sql

-- data-loss: table:public.t: the table and its rows are gone
DROP TABLE public.t;
DROP EXTENSION "uuid-ossp";
DROP SCHEMA ext;
