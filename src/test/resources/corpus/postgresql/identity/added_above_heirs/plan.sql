-- from.sql to to.sql

-- may-fail: table:public.l/column:id: fails where the table has rows: the column is NOT NULL and has no default
ALTER TABLE public.l ADD COLUMN id smallint NOT NULL;

-- may-fail: table:public.k/column:id: fails where the table has rows: the column is NOT NULL and has no default
ALTER TABLE public.k ADD COLUMN id smallint NOT NULL;
CREATE SEQUENCE public.p_id_seq_old AS smallint START WITH 100 INCREMENT BY 10;

-- rewrite: table:public.p/column:id: the table is written anew: each row gets a value
-- replication: table:public.p/column:id: subscribers are not told the values that the rows there get
-- access-exclusive: table:public.p: nobody reads or writes it as long as that takes
ALTER TABLE public.p ADD COLUMN id smallint DEFAULT nextval('public.p_id_seq_old') NOT NULL;
ALTER TABLE ONLY public.p ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 10);
SELECT setval('public.p_id_seq', last_value, is_called) FROM public.p_id_seq_old;
DROP SEQUENCE public.p_id_seq_old;
COMMENT ON COLUMN public.k.id IS 'said by who writes';

-- to.sql to from.sql

-- data-loss: table:public.p/column:id: the column's values are gone
ALTER TABLE ONLY public.p DROP COLUMN id;

-- data-loss: table:public.k/column:id: the column's values are gone
ALTER TABLE ONLY public.k DROP COLUMN id;

-- data-loss: table:public.l/column:id: the column's values are gone
ALTER TABLE public.l DROP COLUMN id;
