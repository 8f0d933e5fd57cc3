CREATE TABLE public.orders (id integer, city text, zip text);
CREATE STATISTICS public.s ON city, zip FROM public.orders;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
