-- from.sql to to.sql

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
-- rebuild: publication:p/published table:"public.a": dropped and made anew: it needs public.a.n, which changes or goes
ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.b": subscribers are told of other rows or columns of public.b, or of none
-- rebuild: publication:p/published table:"public.b": dropped and made anew: it needs public.b.n, which changes or goes
ALTER PUBLICATION p DROP TABLE public.b;

-- rewrite: table:public.a/column:n: the table may be written anew
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN n TYPE bigint USING n::bigint;

-- rewrite: table:public.b/column:n: the table may be written anew
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN n TYPE bigint USING n::bigint;

-- rewrite: table:public.c/column:n: the table may be written anew
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN n TYPE bigint USING n::bigint;
ALTER PUBLICATION p ADD TABLE public.a WHERE ((n > 10));
ALTER PUBLICATION p ADD TABLE public.b (id, n);

-- to.sql to from.sql

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
-- rebuild: publication:p/published table:"public.a": dropped and made anew: it needs public.a.n, which changes or goes
ALTER PUBLICATION p DROP TABLE public.a;

-- replication: publication:p/published table:"public.b": subscribers are told of other rows or columns of public.b, or of none
-- rebuild: publication:p/published table:"public.b": dropped and made anew: it needs public.b.n, which changes or goes
ALTER PUBLICATION p DROP TABLE public.b;

-- rewrite: table:public.a/column:n: the table may be written anew
-- may-fail: table:public.a/column:n: a value that integer does not take makes it fail
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN n TYPE integer USING n::integer;

-- rewrite: table:public.b/column:n: the table may be written anew
-- may-fail: table:public.b/column:n: a value that integer does not take makes it fail
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN n TYPE integer USING n::integer;

-- rewrite: table:public.c/column:n: the table may be written anew
-- may-fail: table:public.c/column:n: a value that integer does not take makes it fail
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN n TYPE integer USING n::integer;
ALTER PUBLICATION p ADD TABLE public.a WHERE ((n > 10));
ALTER PUBLICATION p ADD TABLE public.b (id, n);
