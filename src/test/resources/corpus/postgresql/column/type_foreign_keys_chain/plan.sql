-- from.sql to to.sql

ALTER TABLE public.a ALTER COLUMN code TYPE text;

-- rewrite: table:public.a/column:id: the table may be written anew
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.c ALTER COLUMN a_code TYPE text;

-- rewrite: table:public.c/column:a_id: the table may be written anew
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN a_id TYPE bigint USING a_id::bigint;

-- rewrite: table:public.c/column:parent: the table may be written anew
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN parent TYPE bigint USING parent::bigint;

-- rewrite: table:public.d/column:c: the table may be written anew
-- access-exclusive: table:public.d: nobody reads or writes it as long as that takes
ALTER TABLE public.d ALTER COLUMN c TYPE bigint USING c::bigint;

-- to.sql to from.sql

-- rewrite: table:public.a/column:code: the table may be written anew
-- may-fail: table:public.a/column:code: a value that character varying(5) does not take makes it fail
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN code TYPE character varying(5);

-- rewrite: table:public.a/column:id: the table may be written anew
-- may-fail: table:public.a/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN id TYPE integer USING id::integer;

-- rewrite: table:public.c/column:a_code: the table may be written anew
-- may-fail: table:public.c/column:a_code: a value that character varying(5) does not take makes it fail
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN a_code TYPE character varying(5);

-- rewrite: table:public.c/column:a_id: the table may be written anew
-- may-fail: table:public.c/column:a_id: a value that integer does not take makes it fail
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN a_id TYPE integer USING a_id::integer;

-- rewrite: table:public.c/column:parent: the table may be written anew
-- may-fail: table:public.c/column:parent: a value that integer does not take makes it fail
-- access-exclusive: table:public.c: nobody reads or writes it as long as that takes
ALTER TABLE public.c ALTER COLUMN parent TYPE integer USING parent::integer;

-- rewrite: table:public.d/column:c: the table may be written anew
-- may-fail: table:public.d/column:c: a value that integer does not take makes it fail
-- access-exclusive: table:public.d: nobody reads or writes it as long as that takes
ALTER TABLE public.d ALTER COLUMN c TYPE integer USING c::integer;
