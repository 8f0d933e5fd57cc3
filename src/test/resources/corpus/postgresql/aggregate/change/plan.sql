-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: aggregate:public.result(integer): dropped and made anew: arguments, result and kind of an aggregate cannot be changed in place
DROP AGGREGATE public.result(integer);

CREATE OR REPLACE AGGREGATE public.result(integer) (
  SFUNC = public.add,
  STYPE = integer,
  FINALFUNC = public.fin
);
COMMENT ON AGGREGATE public.result(integer) IS 'kept';

-- body-change: aggregate:public.total(integer): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE public.total(integer) (
  SFUNC = public.add,
  STYPE = integer,
  INITCOND = '7',
  PARALLEL = RESTRICTED
);

CREATE OR REPLACE VIEW public.v AS
 SELECT public.result(id) AS r,
    public.total(id) AS t
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: aggregate:public.result(integer): dropped and made anew: arguments, result and kind of an aggregate cannot be changed in place
DROP AGGREGATE public.result(integer);

CREATE OR REPLACE AGGREGATE public.result(integer) (
  SFUNC = public.add,
  STYPE = integer
);
COMMENT ON AGGREGATE public.result(integer) IS 'kept';

-- body-change: aggregate:public.total(integer): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE public.total(integer) (
  SFUNC = public.add,
  STYPE = integer
);

CREATE OR REPLACE VIEW public.v AS
 SELECT public.result(id) AS r,
    public.total(id) AS t
   FROM public.t;
