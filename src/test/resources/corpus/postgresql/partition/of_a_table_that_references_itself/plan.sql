-- from.sql to to.sql

CREATE TABLE public.node_two (
  id bigint NOT NULL,
  above bigint,
  CONSTRAINT node_two_pkey PRIMARY KEY (id)
);
ALTER TABLE public.node ATTACH PARTITION public.node_two FOR VALUES IN ('2');

-- to.sql to from.sql

ALTER TABLE public.node DETACH PARTITION public.node_two;

-- data-loss: table:public.node_two: the table and its rows are gone
DROP TABLE public.node_two;
