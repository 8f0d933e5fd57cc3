CREATE TABLE public.a (id integer PRIMARY KEY);
-- @renamed from=warehouse
CREATE SUBSCRIPTION shops CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = 'sold');
COMMENT ON SUBSCRIPTION shops IS 'kept';
