CREATE TABLE public.a (id integer PRIMARY KEY);
-- @renamed from=new_name
CREATE PUBLICATION old_name FOR TABLE a;
COMMENT ON PUBLICATION old_name IS 'kept';
