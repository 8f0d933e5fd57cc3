-- from.sql to to.sql

-- may-fail: table:public.t/column:a: fails where the column holds a null
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- index-blocks-writes: table:public.t/primary key:t_pkey: its index is built under the lock
-- may-fail: table:public.t/primary key:t_pkey: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
