-- from.sql to to.sql

-- rebuild: table:public.t/trigger:becomes_constraint: dropped and made anew: a constraint trigger cannot be changed in place
DROP TRIGGER becomes_constraint ON public.t;

-- rebuild: table:public.t/trigger:held: dropped and made anew: a constraint trigger cannot be changed in place
DROP TRIGGER held ON public.t;
CREATE CONSTRAINT TRIGGER becomes_constraint AFTER INSERT ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE CONSTRAINT TRIGGER held AFTER INSERT ON public.t DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.g();

-- body-change: table:public.t/trigger:off: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER off BEFORE INSERT OR DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();
ALTER TABLE public.t DISABLE TRIGGER off;

-- body-change: table:public.t/trigger:plain: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER plain AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();
COMMENT ON TRIGGER held ON public.t IS 'kept';

-- to.sql to from.sql

-- rebuild: table:public.t/trigger:becomes_constraint: dropped and made anew: a constraint trigger cannot be changed in place
DROP TRIGGER becomes_constraint ON public.t;

-- rebuild: table:public.t/trigger:held: dropped and made anew: a constraint trigger cannot be changed in place
DROP TRIGGER held ON public.t;
CREATE TRIGGER becomes_constraint AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE CONSTRAINT TRIGGER held AFTER INSERT ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.f();

-- body-change: table:public.t/trigger:off: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER off BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
ALTER TABLE public.t DISABLE TRIGGER off;

-- body-change: table:public.t/trigger:plain: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER plain BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER held ON public.t IS 'kept';
