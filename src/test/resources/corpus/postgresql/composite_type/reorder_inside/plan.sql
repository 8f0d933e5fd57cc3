-- from.sql to to.sql

-- refused: composite type:public.addr: the attributes of public.addr change their places or types while columns hold values
--   make the type under another name, move the columns over with ROW(…), and drop the old type

-- to.sql to from.sql

-- refused: composite type:public.addr: the attributes of public.addr change their places or types while columns hold values
--   make the type under another name, move the columns over with ROW(…), and drop the old type
