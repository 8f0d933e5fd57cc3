-- from.sql to to.sql

CREATE TABLE public.visits (
  person_id integer,
  at date NOT NULL,
  CONSTRAINT visits_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE
);
CREATE TRIGGER stamp BEFORE INSERT ON public.visits FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE TRIGGER stamp_all BEFORE UPDATE ON public.visits FOR EACH ROW EXECUTE FUNCTION public.stamp();
ALTER TABLE public.visits ENABLE ALWAYS TRIGGER stamp_all;

-- to.sql to from.sql

-- data-loss: table:public.visits: the table and its rows are gone
DROP TABLE public.visits;
