-- from.sql to to.sql

-- rebuild: function:public.f(public.sizes): dropped and made anew: it needs public.size, which changes or goes
DROP FUNCTION public.f(public.sizes);

-- rebuild: range type:public.sizes: dropped and made anew: it needs public.size, which changes or goes
ALTER TYPE public.sizes RENAME TO sizes_old;
ALTER TYPE public.sizes_multirange RENAME TO sizes_multirange_old;
ALTER FUNCTION public.sizes(public.size, public.size) RENAME TO sizes_old;
ALTER FUNCTION public.sizes(public.size, public.size, text) RENAME TO sizes_old;
ALTER FUNCTION public.sizes_multirange() RENAME TO sizes_multirange_old;
ALTER FUNCTION public.sizes_multirange(public.sizes_old) RENAME TO sizes_multirange_old;
ALTER FUNCTION public.sizes_multirange(VARIADIC public.sizes_old[]) RENAME TO sizes_multirange_old;

-- rebuild: enum:public.size: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.size RENAME TO size_old;
CREATE TYPE public.size AS ENUM ('s', 'm', 'xl');
CREATE TYPE public.sizes AS RANGE (subtype = public.size);

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.sizes_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.sizes_multirange USING m::text::public.sizes_multirange;

-- may-fail: table:public.t/column:r: fails where the column holds a value that public.sizes no longer takes
-- rewrite: table:public.t/column:r: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN r TYPE public.sizes USING r::text::public.sizes;

CREATE OR REPLACE FUNCTION public.f(public.sizes)
 RETURNS public.size
 LANGUAGE sql
AS $function$SELECT lower($1)$function$;
DROP TYPE public.sizes_old;
DROP TYPE public.size_old;

-- to.sql to from.sql

-- outside

-- non-transactional: enum:public.size: a value is of use only once its transaction is committed
ALTER TYPE public.size ADD VALUE 'l' AFTER 'm';
