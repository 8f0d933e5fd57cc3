-- from.sql to to.sql

-- rebuild: table:public.t/column:k/default: dropped and made anew: it needs public.t.k, which changes or goes
ALTER TABLE public.t ALTER COLUMN k DROP DEFAULT;

-- rewrite: table:public.t/column:k: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN k TYPE text USING k::text;
ALTER TABLE public.t ALTER COLUMN k SET DEFAULT 'x'::text;
ALTER TABLE public.t ADD CONSTRAINT t_k_check CHECK ((k = ANY (ARRAY['x'::text, 'y'::text]))) NOT VALID;
DROP TYPE public.kind;

-- apart

-- validation: table:public.t/check:t_k_check: every row is checked
-- may-fail: table:public.t/check:t_k_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_k_check;

-- to.sql to from.sql

-- rebuild: table:public.t/column:k/default: dropped and made anew: it needs public.t.k, which changes or goes
ALTER TABLE public.t ALTER COLUMN k DROP DEFAULT;
CREATE TYPE public.kind AS ENUM ('x', 'y');
ALTER TABLE public.t DROP CONSTRAINT t_k_check;

-- rewrite: table:public.t/column:k: the table may be written anew
-- may-fail: table:public.t/column:k: a value that public.kind does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN k TYPE public.kind USING k::public.kind;
ALTER TABLE public.t ALTER COLUMN k SET DEFAULT 'x'::public.kind;
