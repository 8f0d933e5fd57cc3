-- from.sql to to.sql

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish_generated_columns = stored);
ALTER PUBLICATION q DROP TABLE public.a;

-- replication: publication:q/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION q ADD TABLE public.a (id, twice);

-- to.sql to from.sql

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish_generated_columns = none);
ALTER PUBLICATION q DROP TABLE public.a;

-- replication: publication:q/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION q ADD TABLE public.a (id);
