-- from.sql to to.sql

-- rebuild: table:public.t/policy:checks: dropped and made anew: a condition of a policy cannot be removed in place
DROP POLICY checks ON public.t;

-- rebuild: table:public.t/policy:command: dropped and made anew: the command of a policy and whether it permits cannot be changed in place
DROP POLICY command ON public.t;

-- rebuild: table:public.t/policy:permits: dropped and made anew: the command of a policy and whether it permits cannot be changed in place
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

-- rebuild: table:public.t/policy:command: dropped and made anew: the command of a policy and whether it permits cannot be changed in place
DROP POLICY command ON public.t;

-- privilege-widened: table:public.t/policy:permits: rows it kept back may be seen or written
-- rebuild: table:public.t/policy:permits: dropped and made anew: the command of a policy and whether it permits cannot be changed in place
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
