-- from.sql to to.sql

-- body-change: function:public.ends(internal): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.ends(state internal)
 RETURNS void
 LANGUAGE internal
 STRICT
AS $function$prsd_end$function$;

-- to.sql to from.sql

-- rebuild: text search parser:public.words: dropped and made anew: it needs public.ends(internal), which changes or goes
DROP TEXT SEARCH PARSER public.words;

-- rebuild: function:public.ends(internal): dropped and made anew: names and modes of arguments cannot be changed in place
DROP FUNCTION public.ends(internal);

CREATE OR REPLACE FUNCTION public.ends(internal)
 RETURNS void
 LANGUAGE internal
AS $function$prsd_end$function$;

CREATE TEXT SEARCH PARSER public.words (
  START = prsd_start,
  GETTOKEN = prsd_nexttoken,
  END = public.ends,
  LEXTYPES = prsd_lextype
);
