-- from.sql to to.sql

CREATE SCHEMA app;

CREATE TABLE app.w (
  x integer NOT NULL,
  y integer NOT NULL,
  CONSTRAINT w_pkey PRIMARY KEY (x, y)
);

CREATE TABLE app.a_w (
  p integer,
  q integer,
  CONSTRAINT "to w" FOREIGN KEY (p, q) REFERENCES app.w(x, y) MATCH FULL ON DELETE SET NULL
);
COMMENT ON CONSTRAINT "to w" ON app.a_w IS 'w';

CREATE TABLE app.b_w (
  p integer,
  q integer,
  CONSTRAINT b_w_p_q_fkey FOREIGN KEY (p, q) REFERENCES app.w(x, y) ON DELETE SET DEFAULT (q)
);
ALTER TABLE public.t ADD COLUMN parent integer;
ALTER TABLE public.t ADD CONSTRAINT t_parent_fkey FOREIGN KEY (parent) REFERENCES public.t(id) NOT VALID;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t(id) ON UPDATE SET NULL ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;

-- apart

-- validation: table:public.t/foreign key:t_parent_fkey: every row is checked
-- may-fail: table:public.t/foreign key:t_parent_fkey: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_parent_fkey;

-- validation: table:public.u/foreign key:u_a_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_a_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_fkey;

-- to.sql to from.sql

-- data-loss: table:app.a_w: the table and its rows are gone
DROP TABLE app.a_w;

-- data-loss: table:app.b_w: the table and its rows are gone
DROP TABLE app.b_w;

-- data-loss: table:app.w: the table and its rows are gone
DROP TABLE app.w;
ALTER TABLE public.t DROP CONSTRAINT t_parent_fkey;

-- data-loss: table:public.t/column:parent: the column's values are gone
ALTER TABLE public.t DROP COLUMN parent;
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;
DROP SCHEMA app;
