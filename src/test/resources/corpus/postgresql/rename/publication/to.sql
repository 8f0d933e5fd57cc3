CREATE TABLE public.a (id integer PRIMARY KEY);
-- @renamed from=old_name
CREATE PUBLICATION new_name FOR TABLE a;
COMMENT ON PUBLICATION new_name IS 'kept';
