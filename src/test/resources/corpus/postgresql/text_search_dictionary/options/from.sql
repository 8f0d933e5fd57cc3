CREATE TABLE public.notes (id integer, body text);
CREATE TEXT SEARCH DICTIONARY public.added (TEMPLATE = simple);
CREATE TEXT SEARCH DICTIONARY public.changed (TEMPLATE = snowball, language = english, stopwords = english);
CREATE TEXT SEARCH DICTIONARY public.gone (TEMPLATE = snowball, language = english, stopwords = english);
CREATE TEXT SEARCH DICTIONARY public.otherwise (TEMPLATE = simple, accept = false, stopwords = english);
