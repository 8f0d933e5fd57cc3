CREATE TABLE public.notes (id integer, body text);
CREATE FUNCTION public.ends(internal) RETURNS void LANGUAGE internal AS 'prsd_end';
CREATE TEXT SEARCH PARSER public.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = public.ends, LEXTYPES = prsd_lextype);
