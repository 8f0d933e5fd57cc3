CREATE TABLE public.a (id integer PRIMARY KEY);
-- @renamed from=shops
CREATE SUBSCRIPTION warehouse CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = 'sold');
COMMENT ON SUBSCRIPTION warehouse IS 'kept';
