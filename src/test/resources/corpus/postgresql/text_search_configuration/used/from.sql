CREATE TABLE public.notes (id integer, body text);
