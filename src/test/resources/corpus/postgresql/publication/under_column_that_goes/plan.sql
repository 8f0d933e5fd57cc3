-- from.sql to to.sql

ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p ADD TABLE public.a (id, city);

-- data-loss: table:public.a/column:n: the column's values are gone
ALTER TABLE public.a DROP COLUMN n;

-- to.sql to from.sql

ALTER TABLE public.a ADD COLUMN n integer;
ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
ALTER PUBLICATION p ADD TABLE public.a (id, n);
