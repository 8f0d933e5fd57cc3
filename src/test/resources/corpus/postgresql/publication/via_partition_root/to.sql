CREATE TABLE public.a (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE public.a1 PARTITION OF public.a FOR VALUES FROM (0) TO (10);
CREATE PUBLICATION p FOR TABLE a WITH (publish_via_partition_root = true);
