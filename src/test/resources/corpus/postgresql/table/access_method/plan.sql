-- from.sql to to.sql

-- rewrite: table:public.t: the table is copied
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t SET ACCESS METHOD "heap 2";

-- rewrite: table:public.u: the table is copied
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u SET ACCESS METHOD heap;

CREATE TABLE public.w (
  id integer
) USING "heap 2";

-- to.sql to from.sql

-- rewrite: table:public.t: the table is copied
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t SET ACCESS METHOD heap;

-- rewrite: table:public.u: the table is copied
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u SET ACCESS METHOD "heap 2";

-- data-loss: table:public.w: the table and its rows are gone
DROP TABLE public.w;
