-- from.sql to to.sql

ALTER PUBLICATION q ADD TABLE public.a1;
ALTER PUBLICATION q ADD TABLE public.a2;

-- replication: publication:p/published table:"public.a2": subscribers are told of other rows or columns of public.a2, or of none
ALTER PUBLICATION p DROP TABLE public.a2;

-- to.sql to from.sql

ALTER PUBLICATION p ADD TABLE public.a2;

-- replication: publication:q/published table:"public.a1": subscribers are told of other rows or columns of public.a1, or of none
ALTER PUBLICATION q DROP TABLE public.a1;

-- replication: publication:q/published table:"public.a2": subscribers are told of other rows or columns of public.a2, or of none
ALTER PUBLICATION q DROP TABLE public.a2;
