-- from.sql to to.sql

-- validation: table:public.t/check:small: every row is checked under the lock
-- may-fail: table:public.t/check:small: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT small CHECK (((a < 10) AND (b < 10))) NO INHERIT;

-- validation: table:public.t/check:t_a_check: every row is checked under the lock
-- may-fail: table:public.t/check:t_a_check: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK ((a > 0));
COMMENT ON CONSTRAINT small ON public.t IS 'small';

CREATE TABLE public.u (
  status text,
  CONSTRAINT u_status_check CHECK ((status = ANY (ARRAY['new'::text, 'old'::text])))
);

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT small;
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;
