-- from.sql to to.sql

ALTER TABLE public.t ADD CONSTRAINT small CHECK (((a < 10) AND (b < 10))) NO INHERIT NOT VALID;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK ((a > 0)) NOT VALID;

CREATE TABLE public.u (
  status text,
  CONSTRAINT u_status_check CHECK ((status = ANY (ARRAY['new'::text, 'old'::text])))
);

-- apart

-- validation: table:public.t/check:small: every row is checked
-- may-fail: table:public.t/check:small: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT small;

-- validation: table:public.t/check:t_a_check: every row is checked
-- may-fail: table:public.t/check:t_a_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_check;
COMMENT ON CONSTRAINT small ON public.t IS 'small';

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT small;
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;
