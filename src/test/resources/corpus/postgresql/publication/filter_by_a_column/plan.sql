-- from.sql to to.sql

ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p ADD TABLE public.a WHERE (active);

-- to.sql to from.sql

ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p ADD TABLE public.a;
