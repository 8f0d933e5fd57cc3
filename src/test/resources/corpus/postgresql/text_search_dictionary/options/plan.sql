-- from.sql to to.sql

-- body-change: text search dictionary:public.added: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.added (stopwords = 'english');

-- body-change: text search dictionary:public.changed: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.changed (language = 'german', stopwords = 'german');

-- body-change: text search dictionary:public.gone: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.gone (stopwords);

-- body-change: text search dictionary:public.otherwise: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.otherwise (accept = 'true', stopwords = 'german');

-- to.sql to from.sql

-- body-change: text search dictionary:public.added: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.added (stopwords);

-- body-change: text search dictionary:public.changed: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.changed (language = 'english', stopwords = 'english');

-- body-change: text search dictionary:public.gone: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.gone (stopwords = 'english');

-- body-change: text search dictionary:public.otherwise: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH DICTIONARY public.otherwise (accept = 'false', stopwords = 'english');
