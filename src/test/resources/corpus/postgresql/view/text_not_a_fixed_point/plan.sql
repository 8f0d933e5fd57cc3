-- from.sql to to.sql

-- rebuild: table:public.t/check:t_s_check: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_s_check;
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (((s)::text = ANY (ARRAY[('a'::character varying)::text, ('c'::character varying)::text]))) NOT VALID;

CREATE OR REPLACE VIEW public.y AS
 SELECT a.id,
    a.s,
    a.n,
    a.d,
    a.a,
    b.s AS bs
   FROM (public.t a
     LEFT JOIN public.t b USING (id))
  WHERE ((b.s)::text = ANY (('{a,b}'::character varying[])::text[]));

-- apart

-- validation: table:public.t/check:t_s_check: every row is checked
-- may-fail: table:public.t/check:t_s_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;

-- to.sql to from.sql

-- rebuild: table:public.t/check:t_s_check: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_s_check;
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))) NOT VALID;

CREATE OR REPLACE VIEW public.y AS
 SELECT a.id,
    a.s,
    a.n,
    a.d,
    a.a,
    b.s AS bs
   FROM (public.t a
     LEFT JOIN public.t b USING (id))
  WHERE ((a.s)::text = ANY (('{a,b}'::character varying[])::text[]));

-- apart

-- validation: table:public.t/check:t_s_check: every row is checked
-- may-fail: table:public.t/check:t_s_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;
