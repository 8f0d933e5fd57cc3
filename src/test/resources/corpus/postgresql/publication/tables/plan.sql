-- from.sql to to.sql

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p DROP TABLE public.a;

-- replication: table:public.c: UPDATE and DELETE of it fail from now on: it has no primary key and no replica identity
ALTER PUBLICATION p ADD TABLE public.c;

-- to.sql to from.sql

-- replication: publication:p/published table:"public.c": subscribers are told of other rows or columns of public.c, or of none
ALTER PUBLICATION p DROP TABLE public.c;
ALTER PUBLICATION p ADD TABLE public.a;
