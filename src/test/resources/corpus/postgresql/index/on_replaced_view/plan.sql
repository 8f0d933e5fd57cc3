-- from.sql to to.sql

-- rebuild: materialized view:public.notes: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW public.notes;

CREATE MATERIALIZED VIEW public.notes AS
 SELECT id,
    upper(note) AS note
   FROM public.orders;
CREATE UNIQUE INDEX notes_id ON public.notes USING btree (id);
CREATE INDEX notes_note ON public.notes USING btree (note);

-- to.sql to from.sql

-- rebuild: materialized view:public.notes: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW public.notes;

CREATE MATERIALIZED VIEW public.notes AS
 SELECT id,
    note
   FROM public.orders;
CREATE INDEX notes_note ON public.notes USING btree (note);
