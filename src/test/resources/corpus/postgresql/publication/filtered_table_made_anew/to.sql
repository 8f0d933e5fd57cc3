CREATE TABLE public.a (id integer PRIMARY KEY, city text) PARTITION BY RANGE (id);
CREATE TABLE public.a1 PARTITION OF public.a FOR VALUES FROM (0) TO (100);
CREATE PUBLICATION p FOR TABLE a (id) WHERE (id > 3) WITH (publish_via_partition_root);
