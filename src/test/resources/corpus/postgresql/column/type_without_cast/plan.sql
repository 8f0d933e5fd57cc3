-- from.sql to to.sql

-- refused: table:public.t/column:d: column public.t.d changes from date to integer, and PostgreSQL has no cast between the two
--   add a column of the new type, fill it from the old one in a script of your own, and drop that one
-- refused: table:public.t/column:id: column public.t.id changes from integer to uuid, and PostgreSQL has no cast between the two
--   add a column of the new type, fill it from the old one in a script of your own, and drop that one

-- to.sql to from.sql

-- refused: table:public.t/column:d: column public.t.d changes from integer to date, and PostgreSQL has no cast between the two
--   add a column of the new type, fill it from the old one in a script of your own, and drop that one
-- refused: table:public.t/column:id: column public.t.id changes from uuid to integer, and PostgreSQL has no cast between the two
--   add a column of the new type, fill it from the old one in a script of your own, and drop that one
