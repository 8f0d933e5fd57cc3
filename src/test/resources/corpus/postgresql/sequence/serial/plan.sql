-- from.sql to to.sql

CREATE SEQUENCE public.t_id_seq AS integer;
CREATE SEQUENCE public.u_id_seq;
CREATE SEQUENCE public.u_s_seq AS smallint;

-- rewrite: table:public.t/column:id: the table is written anew: each row gets a value
-- replication: table:public.t/column:id: subscribers are not told the values that the rows there get
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;

CREATE TABLE public.u (
  id bigint DEFAULT nextval('public.u_id_seq'::regclass) NOT NULL,
  s smallint DEFAULT nextval('public.u_s_seq'::regclass) NOT NULL
);
ALTER SEQUENCE public.u_id_seq OWNED BY public.u.id;
ALTER SEQUENCE public.u_s_seq OWNED BY public.u.s;

-- to.sql to from.sql

-- data-loss: table:public.t/column:id: the column's values are gone
ALTER TABLE public.t DROP COLUMN id;

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;
