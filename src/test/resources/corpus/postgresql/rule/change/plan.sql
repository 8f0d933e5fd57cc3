-- from.sql to to.sql

-- rebuild: table:public.t/rule:typed: dropped and made anew: it needs public.t.a, which changes or goes
DROP RULE typed ON public.t;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- body-change: table:public.t/rule:logged: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE logged AS
    ON INSERT TO public.t DO  INSERT INTO public.log (id)
  VALUES ((new.id + 1));
ALTER TABLE public.t ENABLE ALWAYS RULE logged;

-- body-change: table:public.t/rule:off: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE off AS
    ON UPDATE TO public.t DO  INSERT INTO public.log (id)
  VALUES (old.id);

CREATE RULE typed AS
    ON DELETE TO public.t
   WHERE (old.a > 1) DO  DELETE FROM public.log;
COMMENT ON RULE typed ON public.t IS 'kept';

-- to.sql to from.sql

-- rebuild: table:public.t/rule:typed: dropped and made anew: it needs public.t.a, which changes or goes
DROP RULE typed ON public.t;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- body-change: table:public.t/rule:logged: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE logged AS
    ON INSERT TO public.t DO  INSERT INTO public.log (id)
  VALUES (new.id);
ALTER TABLE public.t ENABLE RULE logged;

-- body-change: table:public.t/rule:off: statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE off AS
    ON UPDATE TO public.t DO  INSERT INTO public.log (id)
  VALUES (new.id);

CREATE RULE typed AS
    ON DELETE TO public.t
   WHERE (old.a > 1) DO  DELETE FROM public.log;
COMMENT ON RULE typed ON public.t IS 'kept';
