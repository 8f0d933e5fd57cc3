-- from.sql to to.sql

DROP POLICY checks ON public.t;
DROP POLICY command ON public.t;
DROP POLICY permits ON public.t;

CREATE POLICY checks ON public.t
  USING ((id = 1));

CREATE POLICY command ON public.t
  FOR DELETE
  USING (true);

-- privilege-widened: table:public.t/policy:condition: other rows may be seen or written
ALTER POLICY condition ON public.t
  TO pg_monitor
  USING ((id = 2))
  WITH CHECK ((id = 3));

CREATE POLICY permits ON public.t
  AS RESTRICTIVE
  FOR SELECT
  USING (true);

-- privilege-widened: table:public.t/policy:roles: other rows may be seen or written
ALTER POLICY roles ON public.t
  TO PUBLIC;
COMMENT ON POLICY permits ON public.t IS 'kept';

-- to.sql to from.sql

DROP POLICY command ON public.t;

-- privilege-widened: table:public.t/policy:permits: rows it kept back may be seen or written
DROP POLICY permits ON public.t;

-- privilege-widened: table:public.t/policy:checks: other rows may be seen or written
ALTER POLICY checks ON public.t
  WITH CHECK ((id = 2));

CREATE POLICY command ON public.t
  FOR SELECT
  USING (true);

-- privilege-widened: table:public.t/policy:condition: other rows may be seen or written
ALTER POLICY condition ON public.t
  TO PUBLIC
  USING ((id = 1))
  WITH CHECK ((id = 2));

CREATE POLICY permits ON public.t
  FOR SELECT
  USING (true);

-- privilege-widened: table:public.t/policy:roles: other rows may be seen or written
ALTER POLICY roles ON public.t
  TO pg_monitor;
COMMENT ON POLICY permits ON public.t IS 'kept';
