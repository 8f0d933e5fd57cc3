CREATE TABLE public.notes (id integer, body text);
CREATE TEXT SEARCH DICTIONARY public.added (TEMPLATE = simple, stopwords = english);
CREATE TEXT SEARCH DICTIONARY public.changed (TEMPLATE = snowball, language = german, stopwords = german);
CREATE TEXT SEARCH DICTIONARY public.gone (TEMPLATE = snowball, language = english);
CREATE TEXT SEARCH DICTIONARY public.otherwise (TEMPLATE = simple, stopwords = german, accept = true);
