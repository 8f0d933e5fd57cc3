CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE SUBSCRIPTION warehouse CONNECTION '' PUBLICATION "My orders", customers WITH (connect = false);
CREATE SUBSCRIPTION "Not yet" CONNECTION '' PUBLICATION p
  WITH (connect = false, slot_name = NONE, binary = true, streaming = on, synchronous_commit = 'remote_apply');
COMMENT ON SUBSCRIPTION warehouse IS 'what the shops sell';
