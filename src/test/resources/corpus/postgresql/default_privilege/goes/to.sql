CREATE TABLE public.first (id integer);
CREATE TABLE public.second (id integer);
CREATE VIEW public.v AS SELECT first.id FROM public.first;
