-- from.sql to to.sql

-- body-change: function:public.ends(internal): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.ends(state internal)
 RETURNS void
 LANGUAGE internal
 STRICT
AS $function$prsd_end$function$;

-- to.sql to from.sql

DROP TEXT SEARCH PARSER public.words;
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
