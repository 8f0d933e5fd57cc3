-- from.sql to to.sql

ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p ADD TABLE public.a (id, city) WHERE ((status = ANY (ARRAY['a'::text, 'b'::text])));
ALTER PUBLICATION p DROP TABLE public.b;

-- replication: publication:p/published table:"public.b": subscribers are told of other rows or columns of public.b, or of none
ALTER PUBLICATION p ADD TABLE public.b;
ALTER PUBLICATION p DROP TABLE public.c;

-- replication: publication:p/published table:"public.c": subscribers are told of other rows or columns of public.c, or of none
ALTER PUBLICATION p ADD TABLE public.c (id, "My City") WHERE (("My City" <> 'Bern'::text));

-- to.sql to from.sql

ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p ADD TABLE public.a (id, city, active) WHERE ((id > 10));
ALTER PUBLICATION p DROP TABLE public.b;

-- replication: publication:p/published table:"public.b": subscribers are told of other rows or columns of public.b, or of none
ALTER PUBLICATION p ADD TABLE public.b WHERE ((id > 1));
ALTER PUBLICATION p DROP TABLE public.c;

-- replication: publication:p/published table:"public.c": subscribers are told of other rows or columns of public.c, or of none
ALTER PUBLICATION p ADD TABLE public.c (id);
