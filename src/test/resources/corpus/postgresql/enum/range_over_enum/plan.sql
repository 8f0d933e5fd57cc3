-- from.sql to to.sql

-- rebuild: function:public.f(public.sizes): dropped and made anew: it needs public.size, which changes or goes
DROP FUNCTION public.f(public.sizes);

-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;

-- outside

-- rebuild: table:public.t/index:t_r: dropped and made anew: it needs public.t.r, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_r;

-- together

-- rewrite: table:public.t/column:r: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN r TYPE text USING r::text;

-- rebuild: range type:public.sizes: dropped and made anew: it needs public.size, which changes or goes
DROP TYPE public.sizes;

-- rebuild: enum:public.size: dropped and made anew: values of an enum can be neither removed nor moved in place
DROP TYPE public.size;
CREATE TYPE public.size AS ENUM ('s', 'm', 'xl');
CREATE TYPE public.sizes AS RANGE (subtype = public.size);

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.sizes_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.sizes_multirange USING m::public.sizes_multirange;

-- may-fail: table:public.t/column:r: fails where the column holds a value that public.sizes no longer takes
-- rewrite: table:public.t/column:r: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN r TYPE public.sizes USING r::public.sizes;

CREATE OR REPLACE FUNCTION public.f(public.sizes)
 RETURNS public.size
 LANGUAGE sql
AS $function$SELECT lower($1)$function$;

-- outside

-- non-transactional: table:public.t/index:t_r: if it fails, index t_r stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_r ON public.t USING gist (r);

-- to.sql to from.sql

-- outside

-- non-transactional: enum:public.size: a value is of use only once its transaction is committed
ALTER TYPE public.size ADD VALUE 'l' AFTER 'm';
