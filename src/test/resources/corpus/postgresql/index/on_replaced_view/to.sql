CREATE TABLE public.orders (id integer PRIMARY KEY, note text);
CREATE MATERIALIZED VIEW public.notes AS SELECT id, upper(note) AS note FROM public.orders;
CREATE INDEX notes_note ON public.notes (note);
CREATE UNIQUE INDEX notes_id ON public.notes (id);
