-- from.sql to to.sql

-- rebuild: materialized view:public.mat_m21: dropped and made anew: it needs public.m21.v, which changes or goes
DROP MATERIALIZED VIEW public.mat_m21;

-- rebuild: view:public.over_m: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_m;

-- rebuild: view:public.over_m1: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_m1;

-- rebuild: view:public.over_m21: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_m21;

-- rebuild: table:public.m/column:v/default: dropped and made anew: it needs public.m.v, which changes or goes
ALTER TABLE ONLY public.m ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.m/trigger:m_moves: dropped and made anew: it needs public.m.v, which changes or goes
DROP TRIGGER m_moves ON public.m;

-- rebuild: table:public.m1/column:v/default: dropped and made anew: it needs public.m1.v, which changes or goes
ALTER TABLE public.m1 ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.m1/trigger:m1_moves: dropped and made anew: it needs public.m1.t, which changes or goes
DROP TRIGGER m1_moves ON public.m1;

-- rebuild: table:public.m1/policy:p: dropped and made anew: it needs public.m1.v, which changes or goes
DROP POLICY p ON public.m1;

-- rebuild: table:public.m2/column:v/default: dropped and made anew: it needs public.m2.v, which changes or goes
ALTER TABLE ONLY public.m2 ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.m21/column:v/default: dropped and made anew: it needs public.m21.v, which changes or goes
ALTER TABLE public.m21 ALTER COLUMN v DROP DEFAULT;

-- outside

-- rebuild: table:public.m1/index:m1_expr: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.m1_expr;

-- together

ALTER TABLE public.m ALTER COLUMN t TYPE text;

-- rewrite: table:public.m/column:v: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN v TYPE bigint USING v::bigint;
ALTER TABLE ONLY public.m ALTER COLUMN v SET DEFAULT 7;
CREATE TRIGGER m_moves BEFORE UPDATE OF v ON public.m FOR EACH ROW EXECUTE FUNCTION public.f();
ALTER TABLE public.m1 ALTER COLUMN v SET DEFAULT 7;
CREATE TRIGGER m1_moves BEFORE UPDATE OF t ON public.m1 FOR EACH ROW WHEN ((new.t <> ''::text)) EXECUTE FUNCTION public.f();

CREATE POLICY p ON public.m1
  USING ((v > 3));
ALTER TABLE ONLY public.m2 ALTER COLUMN v SET DEFAULT 8;
ALTER TABLE public.m21 ALTER COLUMN v SET DEFAULT 8;

CREATE OR REPLACE VIEW public.over_m AS
 SELECT v,
    t
   FROM public.m;

CREATE OR REPLACE VIEW public.over_m1 AS
 SELECT v,
    t
   FROM public.m1;

CREATE OR REPLACE VIEW public.over_m21 AS
 SELECT (v + 1) AS w
   FROM public.m21;

CREATE MATERIALIZED VIEW public.mat_m21 AS
 SELECT v
   FROM public.m21;
CREATE INDEX mat_m21_v ON public.mat_m21 USING btree (v);

-- outside

-- non-transactional: table:public.m1/index:m1_expr: if it fails, index m1_expr stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY m1_expr ON public.m1 USING btree (((v + 1))) WHERE (t <> 'x'::text);

-- to.sql to from.sql

-- rebuild: materialized view:public.mat_m21: dropped and made anew: it needs public.m21.v, which changes or goes
DROP MATERIALIZED VIEW public.mat_m21;

-- rebuild: view:public.over_m: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_m;

-- rebuild: view:public.over_m1: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_m1;

-- rebuild: view:public.over_m21: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_m21;

-- rebuild: table:public.m/column:v/default: dropped and made anew: it needs public.m.v, which changes or goes
ALTER TABLE ONLY public.m ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.m/trigger:m_moves: dropped and made anew: it needs public.m.v, which changes or goes
DROP TRIGGER m_moves ON public.m;

-- rebuild: table:public.m1/column:v/default: dropped and made anew: it needs public.m1.v, which changes or goes
ALTER TABLE public.m1 ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.m1/trigger:m1_moves: dropped and made anew: it needs public.m1.t, which changes or goes
DROP TRIGGER m1_moves ON public.m1;

-- rebuild: table:public.m1/policy:p: dropped and made anew: it needs public.m1.v, which changes or goes
DROP POLICY p ON public.m1;

-- rebuild: table:public.m2/column:v/default: dropped and made anew: it needs public.m2.v, which changes or goes
ALTER TABLE ONLY public.m2 ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.m21/column:v/default: dropped and made anew: it needs public.m21.v, which changes or goes
ALTER TABLE public.m21 ALTER COLUMN v DROP DEFAULT;

-- outside

-- rebuild: table:public.m1/index:m1_expr: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.m1_expr;

-- together

-- rewrite: table:public.m/column:t: the table may be written anew
-- may-fail: table:public.m/column:t: a value that character varying(10) does not take makes it fail
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN t TYPE character varying(10);

-- rewrite: table:public.m/column:v: the table may be written anew
-- may-fail: table:public.m/column:v: a value that integer does not take makes it fail
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN v TYPE integer USING v::integer;
ALTER TABLE ONLY public.m ALTER COLUMN v SET DEFAULT 7;
CREATE TRIGGER m_moves BEFORE UPDATE OF v ON public.m FOR EACH ROW EXECUTE FUNCTION public.f();
ALTER TABLE public.m1 ALTER COLUMN v SET DEFAULT 7;
CREATE TRIGGER m1_moves BEFORE UPDATE OF t ON public.m1 FOR EACH ROW WHEN (((new.t)::text <> ''::text)) EXECUTE FUNCTION public.f();

CREATE POLICY p ON public.m1
  USING ((v > 3));
ALTER TABLE ONLY public.m2 ALTER COLUMN v SET DEFAULT 8;
ALTER TABLE public.m21 ALTER COLUMN v SET DEFAULT 8;

CREATE OR REPLACE VIEW public.over_m AS
 SELECT v,
    t
   FROM public.m;

CREATE OR REPLACE VIEW public.over_m1 AS
 SELECT v,
    t
   FROM public.m1;

CREATE OR REPLACE VIEW public.over_m21 AS
 SELECT (v + 1) AS w
   FROM public.m21;

CREATE MATERIALIZED VIEW public.mat_m21 AS
 SELECT v
   FROM public.m21;
CREATE INDEX mat_m21_v ON public.mat_m21 USING btree (v);

-- outside

-- non-transactional: table:public.m1/index:m1_expr: if it fails, index m1_expr stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY m1_expr ON public.m1 USING btree (((v + 1))) WHERE ((t)::text <> 'x'::text);
