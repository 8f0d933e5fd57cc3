-- from.sql to to.sql

-- privilege-widened: table:public.t/policy:p: other rows may be seen or written
ALTER POLICY p ON public.t
  USING ((a = 2));
ALTER TABLE public.t OWNER TO pg_monitor;

-- privilege-widened: table:public.t/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT SELECT ON public.t TO pg_read_all_data;

CREATE POLICY q ON public.t1
  USING ((a = 2));

-- privilege-widened: table:public.t1/column:a/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT SELECT (a) ON public.t1 TO pg_read_all_data;

-- to.sql to from.sql

-- privilege-widened: table:public.t/policy:p: other rows may be seen or written
ALTER POLICY p ON public.t
  USING ((a = 1));
REVOKE SELECT ON public.t FROM pg_read_all_data;
ALTER TABLE public.t OWNER TO CURRENT_USER;
DROP POLICY q ON public.t1;
REVOKE SELECT (a) ON public.t1 FROM pg_read_all_data;
