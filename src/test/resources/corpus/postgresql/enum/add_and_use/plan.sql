-- from.sql to to.sql

-- rebuild: table:public.t/check:s_ok: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT s_ok;

-- rebuild: domain:public.d/domain constraint:d_check: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- outside

-- non-transactional: enum:public.status: a value is of use only once its transaction is committed
ALTER TYPE public.status ADD VALUE 'draft' BEFORE 'open';

-- non-transactional: enum:public.status: a value is of use only once its transaction is committed
ALTER TYPE public.status ADD VALUE 'held' AFTER 'open';

-- non-transactional: enum:public.status: a value is of use only once its transaction is committed
ALTER TYPE public.status ADD VALUE 'gone';

-- rebuild: table:public.t/index:t_s: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_s;

-- non-transactional: table:public.t/index:t_s: if it fails, index t_s stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_s ON public.t USING btree (id) WHERE (s = 'held'::public.status);

-- together

ALTER DOMAIN public.d SET DEFAULT 'gone'::public.status;
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK ((VALUE <> 'draft'::public.status));

-- rewrite: table:public.t/column:g: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN g SET EXPRESSION AS ((s = 'held'::public.status));
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'draft'::public.status;
ALTER TABLE public.t ADD CONSTRAINT s_ok CHECK ((s <> 'gone'::public.status)) NOT VALID;

-- privilege-widened: table:public.t/policy:p: other rows may be seen or written
ALTER POLICY p ON public.t
  USING ((s <> 'gone'::public.status));

-- body-change: function:public.first_of(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.first_of()
 RETURNS public.status
 LANGUAGE sql
BEGIN ATOMIC
 SELECT 'draft'::public.status AS status;
END;

-- body-change: function:public.is_held(public.status): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.is_held(s public.status DEFAULT 'held'::public.status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s = 'held' $function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (s < 'held'::public.status);

-- apart

-- validation: table:public.t/check:s_ok: every row is checked
-- may-fail: table:public.t/check:s_ok: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT s_ok;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.first_of(): dropped and made anew: it needs public.status, which changes or goes
DROP FUNCTION public.first_of();

-- rebuild: function:public.is_held(public.status): dropped and made anew: it needs public.status, which changes or goes
DROP FUNCTION public.is_held(public.status);

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: table:public.t/check:s_ok: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT s_ok;

-- rebuild: table:public.t/policy:p: dropped and made anew: it needs public.t.s, which changes or goes
DROP POLICY p ON public.t;

-- rebuild: domain:public.d: dropped and made anew: it needs public.status, which changes or goes
DROP DOMAIN public.d;
ALTER TABLE public.t DROP COLUMN g;

-- outside

-- rebuild: table:public.t/index:t_s: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_s;

-- together

-- rebuild: enum:public.status: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.status RENAME TO status_old;
CREATE TYPE public.status AS ENUM ('open', 'done');

CREATE DOMAIN public.d AS public.status DEFAULT 'open'::public.status
  CONSTRAINT d_check CHECK ((VALUE <> 'done'::public.status));

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.status no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status;

-- rewrite: table:public.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ADD COLUMN g boolean GENERATED ALWAYS AS ((s = 'open'::public.status)) STORED;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'open'::public.status;
ALTER TABLE public.t ADD CONSTRAINT s_ok CHECK ((s <> 'done'::public.status)) NOT VALID;

CREATE POLICY p ON public.t
  USING ((s <> 'done'::public.status));

CREATE OR REPLACE FUNCTION public.first_of()
 RETURNS public.status
 LANGUAGE sql
BEGIN ATOMIC
 SELECT 'open'::public.status AS status;
END;

CREATE OR REPLACE FUNCTION public.is_held(s public.status DEFAULT 'open'::public.status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s = 'open' $function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (s < 'done'::public.status);
DROP TYPE public.status_old;

-- apart

-- validation: table:public.t/check:s_ok: every row is checked
-- may-fail: table:public.t/check:s_ok: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT s_ok;

-- outside

-- non-transactional: table:public.t/index:t_s: if it fails, index t_s stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_s ON public.t USING btree (id) WHERE (s = 'open'::public.status);
