-- from.sql to to.sql

-- rebuild: function:public.default_gone(integer): dropped and made anew: defaults of arguments cannot be removed in place
DROP FUNCTION public.default_gone(integer);

-- rebuild: function:public.out_more(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.out_more();

-- rebuild: table:public.t/column:u/default: dropped and made anew: it needs public.renamed(integer), which changes or goes
ALTER TABLE public.t ALTER COLUMN u DROP DEFAULT;

-- rebuild: function:public.renamed(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.renamed(integer);

CREATE OR REPLACE FUNCTION public.default_gone(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- body-change: function:public.default_other(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.default_other(a integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- body-change: function:public.named(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.named(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;

CREATE OR REPLACE FUNCTION public.out_more(OUT a integer, OUT b integer)
 RETURNS record
 LANGUAGE sql
AS $function$SELECT 1, 2$function$;

CREATE OR REPLACE FUNCTION public.renamed(b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;
ALTER TABLE public.t ALTER COLUMN u SET DEFAULT public.renamed(2);

CREATE OR REPLACE FUNCTION public.types(a bigint)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
DROP FUNCTION public.types(integer);

-- to.sql to from.sql

-- rebuild: function:public.named(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.named(integer);

-- rebuild: function:public.out_more(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.out_more();

-- rebuild: table:public.t/column:u/default: dropped and made anew: it needs public.renamed(integer), which changes or goes
ALTER TABLE public.t ALTER COLUMN u DROP DEFAULT;

-- rebuild: function:public.renamed(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.renamed(integer);

-- body-change: function:public.default_gone(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.default_gone(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- body-change: function:public.default_other(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.default_other(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

CREATE OR REPLACE FUNCTION public.named(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

CREATE OR REPLACE FUNCTION public.out_more(OUT a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

CREATE OR REPLACE FUNCTION public.renamed(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;
ALTER TABLE public.t ALTER COLUMN u SET DEFAULT public.renamed(2);

CREATE OR REPLACE FUNCTION public.types(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;
DROP FUNCTION public.types(bigint);
