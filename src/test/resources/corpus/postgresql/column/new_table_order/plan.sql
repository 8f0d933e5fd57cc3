-- from.sql to to.sql

CREATE SEQUENCE public.t_y_seq AS integer;

CREATE TABLE public.t (
  z integer NOT NULL,
  "B" text DEFAULT 'b'::text NOT NULL,
  a integer NOT NULL,
  y integer DEFAULT nextval('public.t_y_seq'::regclass) NOT NULL,
  g integer GENERATED ALWAYS AS ((z + a)) STORED,
  c text COLLATE pg_catalog."C",
  CONSTRAINT t_pkey PRIMARY KEY (a, z)
);
ALTER SEQUENCE public.t_y_seq OWNED BY public.t.y;

CREATE TABLE public.u (
  z integer NOT NULL,
  "B" text DEFAULT 'b'::text NOT NULL,
  y integer DEFAULT nextval('public.t_y_seq'::regclass) NOT NULL,
  g integer,
  c text COLLATE pg_catalog."C",
  more text,
  a text
);

-- to.sql to from.sql

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;
ALTER SEQUENCE public.t_y_seq OWNED BY NONE;

-- data-loss: table:public.t: the table and its rows are gone
DROP TABLE public.t;
DROP SEQUENCE public.t_y_seq;
