CREATE SCHEMA ext;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA ext;
COMMENT ON EXTENSION "uuid-ossp" IS 'for keys';
CREATE TABLE t (id uuid DEFAULT ext.uuid_generate_v4(), note text);
